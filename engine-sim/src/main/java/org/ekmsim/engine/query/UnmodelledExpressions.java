package org.ekmsim.engine.query;

import java.util.Optional;
import org.ekmsim.tsql.expression.CurrentOfPredicate;
import org.ekmsim.tsql.expression.DefaultValue;
import org.ekmsim.tsql.expression.FullTextPredicate;
import org.ekmsim.tsql.expression.FunctionCall;
import org.ekmsim.tsql.expression.IdentityFunction;
import org.ekmsim.tsql.expression.JsonConstructor;
import org.ekmsim.tsql.expression.MethodCall;
import org.ekmsim.tsql.expression.NextValue;
import org.ekmsim.tsql.expression.OdbcEscape;
import org.ekmsim.tsql.expression.OrderedSetFunction;
import org.ekmsim.tsql.expression.ParseExpression;
import org.ekmsim.tsql.expression.PartitionFunctionCall;
import org.ekmsim.tsql.expression.PseudoColumn;
import org.ekmsim.tsql.expression.StaticMethodCall;
import org.ekmsim.tsql.expression.TimeZoneExpression;
import org.ekmsim.tsql.expression.UpdatedPredicate;
import org.ekmsim.tsql.expression.WindowedFunction;

/** The names of the expressions that T-SQL has and this package does not compute; empty for those it does. */
final class UnmodelledExpressions extends ModelledExpressions {

    @Override
    public Optional<String> visit(WindowedFunction node) {
        boolean plain = node.function() instanceof FunctionCall call
                && (Ranking.Kind.named(call.name().name().value()).isPresent()
                        || !ScalarFunctions.isWindowed(call.name().name().value()));
        if (node.windowName() != null || (node.window() != null && node.window().base() != null)) {
            return Optional.of("WINDOW");
        }
        return plain && node.ignoreNulls() == null ? Optional.empty() : Optional.of("OVER");
    }

    @Override
    public Optional<String> visit(OrderedSetFunction node) {
        boolean joined = node.function().name().name().value().equalsIgnoreCase("STRING_AGG");
        return joined ? Optional.empty() : Optional.of("WITHIN GROUP");
    }

    @Override
    public Optional<String> visit(TimeZoneExpression node) {
        return Optional.of("AT TIME ZONE");
    }

    @Override
    public Optional<String> visit(CurrentOfPredicate node) {
        return Optional.of("WHERE CURRENT OF");
    }

    @Override
    public Optional<String> visit(UpdatedPredicate node) {
        return Optional.of("UPDATE()");
    }

    @Override
    public Optional<String> visit(DefaultValue node) {
        return Optional.of("DEFAULT as a value");
    }

    @Override
    public Optional<String> visit(NextValue node) {
        return Optional.of("NEXT VALUE FOR");
    }

    @Override
    public Optional<String> visit(PartitionFunctionCall node) {
        return Optional.of("$PARTITION");
    }

    @Override
    public Optional<String> visit(OdbcEscape node) {
        return Optional.of("ODBC escape sequence");
    }

    @Override
    public Optional<String> visit(MethodCall node) {
        return Optional.of("method of a value");
    }

    @Override
    public Optional<String> visit(StaticMethodCall node) {
        return Optional.of("method of a type");
    }

    @Override
    public Optional<String> visit(IdentityFunction node) {
        return Optional.of("IDENTITY function");
    }

    @Override
    public Optional<String> visit(FullTextPredicate node) {
        return Optional.of(node.freeText() ? "FREETEXT" : "CONTAINS");
    }

    @Override
    public Optional<String> visit(PseudoColumn node) {
        return Optional.of(node.name());
    }

    @Override
    public Optional<String> visit(ParseExpression node) {
        return Optional.of(node.attempt() ? "TRY_PARSE" : "PARSE");
    }

    @Override
    public Optional<String> visit(JsonConstructor node) {
        return Optional.of(node.object() ? "JSON_OBJECT" : "JSON_ARRAY");
    }
}
