package org.ekmsim.engine.session;

import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.query.EvaluationContext.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * The values a call gives to a system function.
 *
 * @param typed in order, with their types; NULL is null
 * @param line where the call stands in its batch
 */
public record FunctionArguments(List<TypedValue> typed, int line) {

    public FunctionArguments {
        typed = List.copyOf(typed);
    }

    /** Whether the call has none. */
    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /** Whether the call has an argument at the position, perhaps NULL. */
    public boolean has(int index) {
        return index < typed.size();
    }

    /** An argument as it was given; null for NULL. */
    public @Nullable Object value(int index) {
        return typed.get(index).value();
    }

    /** An argument as text; empty for NULL and where the call ends before it. */
    public Optional<String> text(int index) {
        return has(index) ? Optional.ofNullable(value(index)).map(String::valueOf) : Optional.empty();
    }

    /** An argument as number; empty for anything else. */
    public Optional<Integer> number(int index) {
        return has(index) && value(index) instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
    }
}
