package org.ekmsim.engine.query;

/**
 * T-SQL's three truth values.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/null-and-unknown-transact-sql">NULL and UNKNOWN
 *     (Transact-SQL)</a>
 */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Truth and(Truth other) {
        return compareTo(other) < 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) > 0 ? this : other;
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case UNKNOWN -> UNKNOWN;
            case FALSE -> TRUE;
        };
    }
}
