package org.ekmsim.engine.procedural;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ekmsim.engine.message.EngineError;
import org.jspecify.annotations.Nullable;

/** The arguments of one procedure call, matched to its parameters by position or name. */
public final class ProcedureArguments {

    private final String procedure;
    private final Map<String, @Nullable Object> values;

    private ProcedureArguments(String procedure, Map<String, @Nullable Object> values) {
        this.procedure = procedure;
        this.values = values;
    }

    /** An argument as written: with a name, or by its position. */
    public record Given(@Nullable String name, @Nullable Object value) {}

    /**
     * Matches arguments to parameters; refuses too many (8144), unknown (8145), repeated (8143) and positional-after-named (119) ones.
     */
    static ProcedureArguments match(SystemProcedure procedure, List<Given> given) {
        Map<String, @Nullable Object> values = new HashMap<>();
        boolean named = false;
        for (int i = 0; i < given.size(); i++) {
            Given argument = given.get(i);
            named |= argument.name() != null;
            String parameter = parameter(procedure, argument, i, named);
            if (values.containsKey(parameter)) {
                throw EngineError.of(8143, 1, parameter);
            }
            values.put(parameter, argument.value());
        }
        return new ProcedureArguments(procedure.name(), values);
    }

    private static String parameter(SystemProcedure procedure, Given argument, int position, boolean named) {
        if (argument.name() != null) {
            String name = argument.name().toLowerCase(Locale.ROOT);
            if (!procedure.parameters().contains(name)) {
                throw EngineError.of(8145, 1, argument.name(), procedure.name());
            }
            return name;
        }
        if (named) {
            throw EngineError.of(119, 1, position + 1);
        }
        if (position >= procedure.parameters().size()) {
            throw EngineError.of(8144, 2, procedure.name());
        }
        return procedure.parameters().get(position);
    }

    /** Whether the parameter got no argument, or NULL. */
    public boolean isMissing(String parameter) {
        return values.get(parameter) == null;
    }

    /** The argument as text; 201 when it is missing. */
    public String text(String parameter) {
        return String.valueOf(require(parameter));
    }

    /** The argument as int; 8114 when it is none. */
    public int integer(String parameter) {
        Object value = require(parameter);
        try {
            return new BigDecimal(String.valueOf(value).trim()).intValueExact();
        } catch (NumberFormatException | ArithmeticException notAnInteger) {
            throw EngineError.of(8114, 5, value instanceof String ? "varchar" : "numeric", "int");
        }
    }

    private Object require(String parameter) {
        Object value = values.get(parameter);
        if (value == null) {
            throw EngineError.of(201, 4, procedure, parameter);
        }
        return value;
    }
}
