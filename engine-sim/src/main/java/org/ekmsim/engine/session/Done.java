package org.ekmsim.engine.session;

/**
 * The end of a statement.
 *
 * @param command the statement in T-SQL's words, for example {@code SELECT}
 * @param rowCount rows affected or returned, or {@link #NO_COUNT} when the statement counts none (or NOCOUNT is on)
 * @param inProcedure whether the statement belongs to a procedure
 * @param error whether it ended in an error
 */
public record Done(String command, long rowCount, boolean inProcedure, boolean error) {

    /** The row count of a statement that reports none. */
    public static final long NO_COUNT = -1;
}
