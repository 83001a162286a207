package org.ekmsim.world.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exit code {@code :exit(query)} makes of the last row's first value.
 *
 * @see <a href="https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-commands">Commands in the sqlcmd utility</a>
 */
final class ExitValue {

    private static final int ERROR_BEFORE_VALUE = -100;
    private static final int NO_ROWS = -101;
    private static final int NOT_A_NUMBER = -102;

    private ExitValue() {}

    /**
     * The exit code.
     *
     * @param failed whether the batch raised an error
     * @param lastRow its last row, or null when it returned none
     */
    static int of(boolean failed, @Nullable List<@Nullable Object> lastRow) {
        if (failed) {
            return ERROR_BEFORE_VALUE;
        }
        if (lastRow == null) {
            return NO_ROWS;
        }
        Object value = lastRow.get(0);
        if (value instanceof Boolean bit) {
            return bit ? 1 : 0;
        }
        if (value instanceof Number number) {
            return number.intValue();
        }
        try {
            return Integer.parseInt(String.valueOf(value).strip());
        } catch (NumberFormatException e) {
            return NOT_A_NUMBER;
        }
    }
}
