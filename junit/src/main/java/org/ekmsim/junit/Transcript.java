package org.ekmsim.junit;

import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.world.script.ScriptOutcome;
import org.ekmsim.world.script.ScriptRefusal;

/**
 * Everything a script answered.
 *
 * @param messages errors, informational messages and PRINT, in order; their lines count from the start of the batch
 * @param results result sets, in order
 * @param shown what directives showed, line by line
 * @param text the whole as a person reads it: messages, rows and what directives showed, in order
 * @param outcome how the script ended
 */
public record Transcript(
        List<ServerMessage> messages, List<ResultSet> results, List<String> shown, String text, ScriptOutcome outcome) {

    /** Copies the lists. */
    public Transcript {
        messages = List.copyOf(messages);
        results = List.copyOf(results);
        shown = List.copyOf(shown);
    }

    /** The messages of level 11 and above. */
    public List<ServerMessage> errors() {
        return messages.stream().filter(ServerMessage::isError).toList();
    }

    /** The numbers of all messages, in order; 0 is PRINT. */
    public List<Integer> numbers() {
        return messages.stream().map(ServerMessage::number).toList();
    }

    /** The construct that is not modelled and ended the script, if one did. */
    public Optional<ScriptRefusal> refusal() {
        return outcome.refusal();
    }

    /**
     * This transcript, when it has no error and was not refused.
     *
     * @throws AssertionError with the text otherwise
     */
    public Transcript withoutErrors() {
        if (!errors().isEmpty() || refusal().isPresent()) {
            throw new AssertionError("The script was to run without errors:\n" + this);
        }
        return this;
    }

    /**
     * The one result set.
     *
     * @throws AssertionError when there is none or more than one
     */
    public ResultSet onlyResult() {
        if (results.size() != 1) {
            throw new AssertionError("One result set was expected, there are " + results.size() + ":\n" + this);
        }
        return results.get(0);
    }

    /** The text, for assertion messages. */
    @Override
    public String toString() {
        return refusal()
                .map(refusal -> text + refusal.position() + ": " + refusal.construct() + " is not modelled\n")
                .orElse(text);
    }
}
