package org.ekmsim.engine.module;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.query.ScalarPlan;
import org.ekmsim.engine.session.Scope;
import org.ekmsim.engine.session.Scope.RunningModule;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.Variables;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.procedural.Argument;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call, matched to parameters and evaluated in the caller's scope.
 *
 * <p>What is wrong with them is raised in the name of the procedure that is called, at line 0.
 */
final class ProcedureCall {

    private final @Nullable RunningModule module;
    private final String name;
    private final List<ProcedureParameter> parameters;
    private final StatementContext context;
    private final Map<ProcedureParameter, Argument> given = new HashMap<>();

    /**
     * @param module the procedure; null for a text with parameters
     * @param name its name as messages give it
     */
    ProcedureCall(
            @Nullable RunningModule module,
            String name,
            List<ProcedureParameter> parameters,
            StatementContext context) {
        this.module = module;
        this.name = name;
        this.parameters = parameters;
        this.context = context;
    }

    /** Matches arguments by position and by name: 8146, 8144, 8145, 8143, 119, 8162. */
    void match(List<Argument> arguments) {
        if (parameters.isEmpty() && !arguments.isEmpty()) {
            throw refusal(EngineError.of(8146, 2, name));
        }
        boolean named = false;
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            named |= argument.name() != null;
            if (named && argument.name() == null) {
                throw EngineError.of(119, 1, i + 1);
            }
            ProcedureParameter parameter = argument.name() == null ? at(i) : named(argument.name());
            if (given.put(parameter, argument) != null) {
                throw refusal(EngineError.of(8143, 1, parameter.name()));
            }
            if (argument.output() && !parameter.output()) {
                throw refusal(EngineError.of(8162, 2, parameter.name()));
            }
        }
    }

    private ProcedureParameter at(int position) {
        if (position >= parameters.size()) {
            throw refusal(EngineError.of(8144, 2, name));
        }
        return parameters.get(position);
    }

    private ProcedureParameter named(String parameter) {
        return parameters.stream()
                .filter(candidate -> candidate.name().equalsIgnoreCase(parameter))
                .findFirst()
                .orElseThrow(() -> refusal(EngineError.of(8145, 1, parameter, name)));
    }

    /** The variables the procedure begins with. */
    Variables variables() {
        Variables variables = new Variables();
        for (ProcedureParameter parameter : parameters) {
            variables.declare(parameter.name(), parameter.type());
            variables.assign(parameter.name(), value(parameter));
        }
        return variables;
    }

    private @Nullable Object value(ProcedureParameter parameter) {
        Argument argument = given.get(parameter);
        Expression expression =
                argument == null || argument.value() == null ? parameter.defaultValue() : argument.value();
        if (expression == null) {
            throw refusal(missing(parameter));
        }
        ScalarPlan plan = context.binder().bindConstant(expression);
        return converted(plan.evaluate(context.evaluation()), plan, parameter.type());
    }

    private EngineError missing(ProcedureParameter parameter) {
        return module == null
                ? EngineError.of(8178, 1, name, parameter.name())
                : EngineError.of(201, 4, name, parameter.name());
    }

    /** The value as a parameter takes it; 8114 where an assignment in a batch would be another conversion error. */
    private @Nullable Object converted(@Nullable Object value, ScalarPlan plan, SqlType type) {
        try {
            return plan.as(type).evaluate(context.evaluation());
        } catch (EngineError error) {
            if (value == null || error.number() == 206 || error.number() == 257) {
                throw refusal(error);
            }
            throw refusal(EngineError.of(8114, 5, Conversion.name(plan.type()), Conversion.name(type)));
        }
    }

    /** Gives the caller's variables what the procedure left in its OUTPUT parameters. */
    void takeBack(Scope ended) {
        given.forEach((parameter, argument) -> {
            if (argument.output() && argument.value() instanceof VariableReference variable) {
                Optional<SqlType> type = context.variables().type(variable.name());
                Object value = ended.variables().value(parameter.name());
                type.ifPresent(target -> context.variables()
                        .assign(variable.name(), Conversion.convert(value, parameter.type(), target)));
            }
        });
    }

    private RuntimeException refusal(EngineError error) {
        return module == null ? error : context.inModule(module, error);
    }
}
