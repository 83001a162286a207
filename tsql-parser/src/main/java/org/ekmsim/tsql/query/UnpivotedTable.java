package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** UNPIVOT: FROM - Using PIVOT and UNPIVOT (Transact-SQL). */
public final class UnpivotedTable extends TableSource {

    private final TableSource source;
    private final Identifier value;
    private final Identifier forColumn;
    private final List<Identifier> from;
    private final @Nullable Identifier alias;
    private final List<Identifier> columns;

    public UnpivotedTable(
            SqlParserPos position,
            TableSource source,
            Identifier value,
            Identifier forColumn,
            List<Identifier> from,
            @Nullable Identifier alias,
            List<Identifier> columns) {
        super(position);
        this.source = source;
        this.value = value;
        this.forColumn = forColumn;
        this.from = List.copyOf(from);
        this.alias = alias;
        this.columns = List.copyOf(columns);
    }

    /** The table that is turned. */
    public TableSource source() {
        return source;
    }

    /** The column that gets the values. */
    public Identifier value() {
        return value;
    }

    /** The column that gets the names. */
    public Identifier forColumn() {
        return forColumn;
    }

    /** The columns that become rows. */
    public List<Identifier> from() {
        return from;
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
        out.part(source).word("UNPIVOT").open().part(value).word("FOR").part(forColumn);
        out.word("IN").open().list(from).close().close();
        writeAlias(out, alias, columns);
    }
}
