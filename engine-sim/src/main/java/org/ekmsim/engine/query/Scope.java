package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.FunctionCall;
import org.ekmsim.tsql.query.OrderItem;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/** The columns an expression may name, innermost query first. */
abstract class Scope {

    private final @Nullable Scope outer;

    Scope(@Nullable Scope outer) {
        this.outer = outer;
    }

    /**
     * A column of this scope itself, as a value of its row; null when it has none of the name; 209 when it has several.
     */
    abstract @Nullable ColumnValue find(List<String> qualifier, String name);

    /** Whether a table of this scope goes by the qualifier. */
    abstract boolean knows(List<String> qualifier);

    /**
     * Binds an aggregate where the scope allows one.
     *
     * @param order of WITHIN GROUP, empty without
     * @throws EngineError 147 where it does not
     */
    Scalar aggregate(FunctionCall call, List<OrderItem> order, ExpressionBinder binder) {
        throw EngineError.of(147, 1);
    }

    /** The whole expression as a column of this scope, when the scope groups by it. */
    @Nullable
    Scalar grouped(Expression expression, ExpressionBinder binder) {
        return null;
    }

    /** The value a name stands for; 207, 209 or 4104 when there is none. */
    final Scalar resolve(ObjectName reference) {
        List<String> parts = Names.parts(reference);
        String name = parts.get(parts.size() - 1);
        List<String> qualifier = parts.subList(0, parts.size() - 1);
        ColumnValue found = search(qualifier, name);
        if (found != null) {
            return found;
        }
        boolean known = qualifier.isEmpty();
        for (Scope scope = this; scope != null && !known; scope = scope.outer) {
            known = scope.knows(qualifier);
        }
        throw known ? EngineError.of(207, 1, name) : EngineError.of(4104, 1, Names.dotted(parts));
    }

    @Nullable
    Scope outer() {
        return outer;
    }

    @Nullable
    ColumnValue search(List<String> qualifier, String name) {
        ColumnValue own = find(qualifier, name);
        if (own != null || outer == null) {
            return own;
        }
        ColumnValue further = outer.search(qualifier, name);
        return further == null ? null : further.fromWithin();
    }
}
