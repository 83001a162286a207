package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** Rows from outside the database. */
public final class RowsetTable extends TableSource {

    private final RowsetSource source;
    private final List<RowsetColumn> schema;
    private final @Nullable ObjectName like;
    private final @Nullable Identifier alias;
    private final List<Identifier> columns;

    public RowsetTable(
            SqlParserPos position,
            RowsetSource source,
            List<RowsetColumn> schema,
            @Nullable ObjectName like,
            @Nullable Identifier alias,
            List<Identifier> columns) {
        super(position);
        this.source = source;
        this.schema = List.copyOf(schema);
        this.like = like;
        this.alias = alias;
        this.columns = List.copyOf(columns);
    }

    /** Where they come from. */
    public RowsetSource source() {
        return source;
    }

    /** The columns of WITH (...); empty when not written. */
    public List<RowsetColumn> schema() {
        return schema;
    }

    /** The table whose columns they have, where WITH names one. */
    public @Nullable ObjectName like() {
        return like;
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
        out.part(source);
        RowsetColumn.writeAll(out, schema);
        if (like != null) {
            out.word("WITH").inParentheses(like);
        }
        writeAlias(out, alias, columns);
    }
}
