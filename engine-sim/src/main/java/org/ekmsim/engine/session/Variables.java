package org.ekmsim.engine.session;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ekmsim.engine.query.EvaluationContext.TypedValue;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** The local variables of one batch or procedure call. */
public final class Variables {

    private final Map<String, TypedValue> values = new HashMap<>();

    /** Declares a variable; false when the name is taken. */
    public boolean declare(String name, SqlType type) {
        return values.putIfAbsent(fold(name), new TypedValue(type, null)) == null;
    }

    public Optional<SqlType> type(String name) {
        return Optional.ofNullable(values.get(fold(name))).map(TypedValue::type);
    }

    @Nullable
    public Object value(String name) {
        TypedValue variable = values.get(fold(name));
        return variable == null ? null : variable.value();
    }

    /** Gives a declared variable a value of its type. */
    public void assign(String name, @Nullable Object value) {
        values.computeIfPresent(fold(name), (key, variable) -> new TypedValue(variable.type(), value));
    }

    /** Keeps the values as they are now; running what is returned brings them back. */
    public Runnable keep() {
        Map<String, TypedValue> kept = new HashMap<>(values);
        return () -> values.putAll(kept);
    }

    /** The declared names, folded, each with its {@code @}. */
    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    /** The same declarations without values. */
    Variables declaredOnly() {
        Variables declared = new Variables();
        values.forEach((name, variable) -> declared.declare(name, variable.type()));
        return declared;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
