package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** A call of a table-valued function, as {@code sys.dm_cryptographic_provider_keys(65537)}. */
public final class TableFunction extends TableSource {

    private final ObjectName name;
    private final List<Expression> arguments;
    private final List<RowsetColumn> schema;
    private final @Nullable Identifier alias;
    private final List<Identifier> columns;

    public TableFunction(
            SqlParserPos position,
            ObjectName name,
            List<Expression> arguments,
            List<RowsetColumn> schema,
            @Nullable Identifier alias,
            List<Identifier> columns) {
        super(position);
        this.name = name;
        this.arguments = List.copyOf(arguments);
        this.schema = List.copyOf(schema);
        this.alias = alias;
        this.columns = List.copyOf(columns);
    }

    /** The function. */
    public ObjectName name() {
        return name;
    }

    /** Its arguments. */
    public List<Expression> arguments() {
        return arguments;
    }

    /** The columns of WITH (...) that OPENJSON takes; empty when not written. */
    public List<RowsetColumn> schema() {
        return schema;
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
        out.part(name).openCall().list(arguments).close();
        RowsetColumn.writeAll(out, schema);
        writeAlias(out, alias, columns);
    }
}
