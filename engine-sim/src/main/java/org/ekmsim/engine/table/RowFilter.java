package org.ekmsim.engine.table;

import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.query.EvaluationContext;
import org.ekmsim.engine.query.RowScope;
import org.ekmsim.engine.query.Truth;
import org.ekmsim.tsql.expression.Condition;
import org.jspecify.annotations.Nullable;

/** The WHERE clause of UPDATE and DELETE; without one every row matches. */
interface RowFilter {

    boolean matches(EvaluationContext evaluation, Row row);

    static RowFilter of(@Nullable Condition where, RowScope scope) {
        if (where == null) {
            return (evaluation, row) -> true;
        }
        RowScope.RowPredicate predicate = scope.bindCondition(where);
        return (evaluation, row) -> predicate.test(evaluation, row.values()) == Truth.TRUE;
    }
}
