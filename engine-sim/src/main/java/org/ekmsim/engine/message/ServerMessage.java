package org.ekmsim.engine.message;

import org.jspecify.annotations.Nullable;

/**
 * A message as the client receives it.
 *
 * @param number message number; 0 for PRINT
 * @param level severity as raised, which may differ from the catalogue's
 * @param state state of the raise site
 * @param server name of the server, as {@code @@SERVERNAME} gives it
 * @param procedure name of the procedure that raised it, or null
 * @param line 1-based line within the batch or procedure
 * @param text the finished text
 */
public record ServerMessage(
        int number,
        int level,
        int state,
        String server,
        @Nullable String procedure,
        int line,
        String text) {

    /** Whether sqlcmd and T-SQL count it as an error: level 11 and above. */
    public boolean isError() {
        return level > 10;
    }
}
