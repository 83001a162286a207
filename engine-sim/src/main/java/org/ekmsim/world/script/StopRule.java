package org.ekmsim.world.script;

/**
 * When an error ends a script: sqlcmd's {@code -b} and {@code -V}.
 *
 * @param stopOnError whether the script ends after a batch that failed; {@code :on error} in the script overrides it
 * @param minimumLevel errors below this level do not count, {@code -V}; SQL Server's errors begin at 11
 * @see <a href="https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-utility">sqlcmd utility</a>
 */
public record StopRule(boolean stopOnError, int minimumLevel) {

    /** The lowest level that is an error. */
    public static final int ERROR_LEVEL = 11;

    /** sqlcmd without options: every batch runs, whatever the others did. */
    public static final StopRule NEVER = new StopRule(false, ERROR_LEVEL);

    /** sqlcmd's {@code -b}: the first failing batch is the last. */
    public static final StopRule AT_FIRST_ERROR = new StopRule(true, ERROR_LEVEL);
}
