package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/**
 * The OUTPUT clause of a statement that changes rows.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/output-clause-transact-sql">OUTPUT clause
 *     (Transact-SQL)</a>
 */
public interface OutputRows {

    List<ResultColumn> columns();

    /**
     * The values for one changed row.
     *
     * @param deleted the row before, null for INSERT
     * @param inserted the row after, null for DELETE
     */
    List<@Nullable Object> row(
            EvaluationContext context,
            @Nullable List<@Nullable Object> deleted,
            @Nullable List<@Nullable Object> inserted);
}
