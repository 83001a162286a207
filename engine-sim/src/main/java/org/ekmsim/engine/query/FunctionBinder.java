package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.query.EvaluationContext.SessionFunction;
import org.ekmsim.engine.query.EvaluationContext.TypedValue;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.ColumnReference;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.FunctionCall;
import org.jspecify.annotations.Nullable;

/** Binds function calls: aggregates, the functions of this package, then those of the session. */
final class FunctionBinder {

    private final Environment environment;
    private final ExpressionBinder expressions;

    FunctionBinder(Environment environment, ExpressionBinder expressions) {
        this.environment = environment;
        this.expressions = expressions;
    }

    Scalar bind(FunctionCall call) {
        if (Aggregate.Kind.of(call).isPresent()) {
            return expressions.scope().aggregate(call, List.of(), expressions);
        }
        if (call.star() || call.distinct()) {
            throw EngineError.of(102, 1, call.star() ? "*" : "distinct");
        }
        if (call.name().parts().size() > 1) {
            return qualified(call);
        }
        String name = call.name().name().value();
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.equals("IIF")) {
            return iif(call);
        }
        Optional<ScalarFunction> function = ScalarFunctions.find(upper);
        if (function.isPresent()) {
            return function.get().bind(site(call, DateFunctions.takesDatePart(upper)));
        }
        Optional<SessionFunction> ofSession = environment.context().function(name);
        if (ofSession.isPresent()) {
            return session(ofSession.get(), site(call, false));
        }
        if (ScalarFunctions.isUnmodelled(upper)) {
            throw new UnmodelledException(upper, call.line());
        }
        throw EngineError.of(195, 10, name, "built-in function name");
    }

    /** A user-defined function or one of schema sys, which only the session can know. */
    private Scalar qualified(FunctionCall call) {
        String name = Names.dotted(call.name());
        SessionFunction function = environment
                .context()
                .function(name)
                .orElseThrow(
                        () -> EngineError.of(4121, 1, call.name().parts().get(0).value(), name));
        return session(function, site(call, false));
    }

    private Scalar session(SessionFunction function, CallSite site) {
        ScalarFunction.requireCount(
                site.name(), site.count(), function.minimumArguments(), function.maximumArguments());
        SqlType type = function.type();
        return FunctionValue.lenient(
                site.name(),
                type,
                site.arguments(),
                (values, frame) -> function.apply(typed(site, values), site.line()));
    }

    private static List<TypedValue> typed(CallSite site, @Nullable Object[] values) {
        List<TypedValue> typed = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            typed.add(new TypedValue(site.type(i), values[i]));
        }
        return typed;
    }

    private Scalar iif(FunctionCall call) {
        ScalarFunction.requireCount("iif", call.arguments().size(), 3, 3);
        Predicate condition = expressions.condition(call.arguments().get(0));
        Scalar then = expressions.bind(call.arguments().get(1));
        Scalar otherwise = expressions.bind(call.arguments().get(2));
        return ExpressionBinder.choice(List.of(condition), List.of(then, otherwise), call.line());
    }

    /** The bound arguments; the name of a date part becomes a constant. */
    private CallSite site(FunctionCall call, boolean datePart) {
        List<Scalar> arguments = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            boolean first = datePart && arguments.isEmpty();
            arguments.add(
                    first && argument instanceof ColumnReference word
                            ? LiteralTypes.ofText(Names.dotted(word.name()), false)
                            : expressions.bind(argument));
        }
        String name = call.name().name().value().toLowerCase(Locale.ROOT);
        return new CallSite(name, Collections.unmodifiableList(arguments), call.line());
    }
}
