package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.FunctionCall;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** PIVOT: FROM - Using PIVOT and UNPIVOT (Transact-SQL). */
public final class PivotedTable extends TableSource {

    private final TableSource source;
    private final FunctionCall aggregate;
    private final ObjectName forColumn;
    private final List<Identifier> values;
    private final @Nullable Identifier alias;
    private final List<Identifier> columns;

    public PivotedTable(
            SqlParserPos position,
            TableSource source,
            FunctionCall aggregate,
            ObjectName forColumn,
            List<Identifier> values,
            @Nullable Identifier alias,
            List<Identifier> columns) {
        super(position);
        this.source = source;
        this.aggregate = aggregate;
        this.forColumn = forColumn;
        this.values = List.copyOf(values);
        this.alias = alias;
        this.columns = List.copyOf(columns);
    }

    /** The table that is turned. */
    public TableSource source() {
        return source;
    }

    /** The aggregate. */
    public FunctionCall aggregate() {
        return aggregate;
    }

    /** The column whose values become columns. */
    public ObjectName forColumn() {
        return forColumn;
    }

    /** Those values. */
    public List<Identifier> values() {
        return values;
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
        out.part(source).word("PIVOT").open().part(aggregate).word("FOR").part(forColumn);
        out.word("IN").open().list(values).close().close();
        writeAlias(out, alias, columns);
    }
}
