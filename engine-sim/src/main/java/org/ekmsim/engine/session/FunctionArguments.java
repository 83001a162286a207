package org.ekmsim.engine.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values a call gives to a system function.
 *
 * @param values in order; NULL is null
 */
public record FunctionArguments(List<@Nullable Object> values) {

    public FunctionArguments {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** Whether the call has none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether the call has an argument at the position, perhaps NULL. */
    public boolean has(int index) {
        return index < values.size();
    }

    /** An argument as text; empty for NULL and where the call ends before it. */
    public Optional<String> text(int index) {
        return has(index) ? Optional.ofNullable(values.get(index)).map(String::valueOf) : Optional.empty();
    }

    /** An argument as number; empty for anything else. */
    public Optional<Integer> number(int index) {
        return has(index) && values.get(index) instanceof Number number
                ? Optional.of(number.intValue())
                : Optional.empty();
    }
}
