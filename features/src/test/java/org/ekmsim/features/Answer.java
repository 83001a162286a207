package org.ekmsim.features;

import java.util.List;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.world.script.ScriptOutcome;

/**
 * What a script answered.
 *
 * @param messages messages in order
 * @param results result sets in order, values as sqlcmd displays them
 * @param cancelled whether a request of it ended by cancellation
 * @param outcome how the script ended
 */
public record Answer(List<ServerMessage> messages, List<Rows> results, boolean cancelled, ScriptOutcome outcome) {

    /**
     * A result set.
     *
     * @param columns column names
     * @param rows values as sqlcmd displays them
     */
    public record Rows(List<String> columns, List<List<String>> rows) {}

    /** The messages of level 11 and above. */
    public List<ServerMessage> errors() {
        return messages.stream().filter(ServerMessage::isError).toList();
    }
}
