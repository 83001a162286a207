package org.ekmsim.engine.database;

/**
 * Whether a constraint is enforced.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-table-transact-sql">ALTER TABLE
 *     (Transact-SQL)</a>, WITH CHECK and NOCHECK
 */
public enum ConstraintTrust {
    /** Enforced, and every row was checked. */
    TRUSTED,
    /** Enforced for new rows; those that were there before were not checked. */
    NOT_TRUSTED,
    /** Not enforced. */
    DISABLED;

    public boolean enforced() {
        return this != DISABLED;
    }
}
