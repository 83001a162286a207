package org.ekmsim.engine.database;

import java.util.OptionalLong;

/**
 * The counter behind an identity column.
 *
 * @param next the value the next row gets
 * @param used whether any row has had a value yet
 */
public record IdentityCounter(long seed, long increment, long next, boolean used) {

    /** IDENTITY(seed, increment) of a new table. */
    public static IdentityCounter starting(long seed, long increment) {
        return new IdentityCounter(seed, increment, seed, false);
    }

    /** The counter after one more row. */
    public IdentityCounter counted() {
        return new IdentityCounter(seed, increment, next + increment, true);
    }

    /** The counter after a row that brought its own value: the counter moves on when it was not there yet. */
    public IdentityCounter given(long value) {
        boolean further = increment > 0 ? value >= next : value <= next;
        return further ? new IdentityCounter(seed, increment, value + increment, true) : this;
    }

    /** The counter as TRUNCATE TABLE leaves it. */
    public IdentityCounter reset() {
        return starting(seed, increment);
    }

    /** The value given out last; empty before the first. */
    public OptionalLong last() {
        return used ? OptionalLong.of(next - increment) : OptionalLong.empty();
    }
}
