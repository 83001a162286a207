package org.ekmsim.engine.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.ValueOrder;
import org.jspecify.annotations.Nullable;

/** A list of values with look-up: what IN and {@code = ANY} ask. */
record Members(Set<Object> keys, boolean withNull, boolean empty, Collation collation) {

    static Members of(Collection<? extends @Nullable Object> values, Collation collation) {
        Set<Object> keys = new HashSet<>();
        boolean withNull = false;
        for (Object value : values) {
            Object key = ValueOrder.key(value, collation);
            if (key == null) {
                withNull = true;
            } else {
                keys.add(key);
            }
        }
        return new Members(keys, withNull, values.isEmpty(), collation);
    }

    /** Unknown when the value is NULL, or is not found among values of which one is. */
    Truth contains(@Nullable Object value) {
        if (empty) {
            return Truth.FALSE;
        }
        Object key = ValueOrder.key(value, collation);
        if (key == null) {
            return Truth.UNKNOWN;
        }
        if (keys.contains(key)) {
            return Truth.TRUE;
        }
        return withNull ? Truth.UNKNOWN : Truth.FALSE;
    }
}
