package org.ekmsim.world.script;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a script ended.
 *
 * @param ending why it ended
 * @param worstLevel the highest level of all messages, 0 where there was none
 * @param firstError the first message that counts as an error under the {@link StopRule}
 * @param refusal the construct that is not modelled, present when the ending is {@link Ending#REFUSED}
 * @param exitCode what the script itself ends with: the value of {@code :exit(query)}, or the number of a message of
 *     state 127
 */
public record ScriptOutcome(
        Ending ending,
        int worstLevel,
        Optional<ScriptError> firstError,
        Optional<ScriptRefusal> refusal,
        OptionalInt exitCode) {

    /** The reasons for a script's end. */
    public enum Ending {
        /** The last line was reached. */
        COMPLETED,
        /** A batch failed and the stop rule, or {@code :on error exit}, ended the script. */
        STOPPED_AT_ERROR,
        /** {@code :quit}, {@code :exit} or a message of state 127. */
        QUIT,
        /** A construct is not modelled. */
        REFUSED
    }

    /** Whether an error was raised, whatever came after it. */
    public boolean failed() {
        return firstError.isPresent();
    }
}
