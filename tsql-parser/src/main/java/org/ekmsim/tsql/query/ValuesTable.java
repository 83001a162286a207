package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** Rows as written, used as a table: Table Value Constructor (Transact-SQL). */
public final class ValuesTable extends TableSource {

    private final List<List<Expression>> rows;
    private final @Nullable Identifier alias;
    private final List<Identifier> columns;

    public ValuesTable(
            SqlParserPos position, List<List<Expression>> rows, @Nullable Identifier alias, List<Identifier> columns) {
        super(position);
        this.rows = rows.stream().map(List::copyOf).toList();
        this.alias = alias;
        this.columns = List.copyOf(columns);
    }

    /** At least one row of at least one value. */
    public List<List<Expression>> rows() {
        return rows;
    }

    /** Its alias, where written. */
    public @Nullable Identifier alias() {
        return alias;
    }

    /** Names of its columns, where written. */
    public List<Identifier> columns() {
        return columns;
    }

    @Override
    public void write(TsqlWriter out) {
        out.open().word("VALUES");
        String separator = "";
        for (List<Expression> row : rows) {
            out.mark(separator).open().list(row).close();
            separator = ",";
        }
        out.close();
        writeAlias(out, alias, columns);
    }
}
