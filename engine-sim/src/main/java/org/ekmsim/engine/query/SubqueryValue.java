package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** A query in parentheses: its single value, NULL when it has no row, error 512 when it has more than one. */
record SubqueryValue(Subquery query, SqlType type) implements Scalar {

    static SubqueryValue of(Subquery query) {
        return new SubqueryValue(query, query.plan().columns().get(0).type());
    }

    @Override
    public @Nullable Object evaluate(Frame frame) {
        List<@Nullable Object[]> rows = query.rows(frame);
        if (rows.size() > 1) {
            throw EngineError.of(512, 1);
        }
        return rows.isEmpty() ? null : rows.get(0)[0];
    }
}
