package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.query.ValuesTable;
import org.ekmsim.tsql.tree.Identifier;

/**
 * Binds VALUES as a table: its columns have types that hold the values of every row.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/table-value-constructor-transact-sql">Table Value Constructor
 *     (Transact-SQL)</a>
 */
final class ValuesBinder {

    private ValuesBinder() {}

    static BoundSource bind(ValuesTable table, ExpressionBinder binder) {
        List<List<Scalar>> rows = rows(table, binder);
        List<ResultColumn> columns = columns(rows);
        List<List<Scalar>> converted = new ArrayList<>();
        for (List<Scalar> row : rows) {
            List<Scalar> values = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                values.add(Converted.to(columns.get(i).type(), row.get(i), table.line()));
            }
            converted.add(values);
        }
        Identifier alias = table.alias();
        if (alias == null) {
            throw EngineError.of(102, 1, ")");
        }
        List<ResultColumn> named = ColumnNames.of(columns, table.columns(), alias.value());
        return BoundSource.of(new RowSource.Values(converted), TableLabel.of(alias), named);
    }

    private static List<List<Scalar>> rows(ValuesTable table, ExpressionBinder binder) {
        int width = table.rows().get(0).size();
        List<List<Scalar>> rows = new ArrayList<>();
        for (List<Expression> row : table.rows()) {
            if (row.size() != width) {
                throw EngineError.of(10709, 1);
            }
            rows.add(row.stream().map(binder::bind).toList());
        }
        return rows;
    }

    private static List<ResultColumn> columns(List<List<Scalar>> rows) {
        List<ResultColumn> columns = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            int column = i;
            SqlType type = ChoiceFunctions.common(
                            rows.stream().map(row -> row.get(column)).toList())
                    .orElse(SqlType.INT);
            boolean nullable = rows.stream().anyMatch(row -> row.get(column).nullable());
            columns.add(new ResultColumn("", type, nullable));
        }
        return columns;
    }
}
