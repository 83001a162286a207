package org.ekmsim.tsql.table;

import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * A column whose value is computed.
 *
 * @param name the column
 * @param expression how
 * @param options PERSISTED and constraints, as written
 */
public record ComputedColumn(Identifier name, Expression expression, List<ColumnOption> options)
        implements TableElement {

    public ComputedColumn {
        options = List.copyOf(options);
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(name).word("AS").part(expression);
        options.forEach(out::part);
    }
}
