package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.MethodCall;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** The rows of a method, as nodes() of the xml data type. */
public final class MethodTable extends TableSource {

    private final MethodCall method;
    private final @Nullable Identifier alias;
    private final List<Identifier> columns;

    public MethodTable(SqlParserPos position, MethodCall method, @Nullable Identifier alias, List<Identifier> columns) {
        super(position);
        this.method = method;
        this.alias = alias;
        this.columns = List.copyOf(columns);
    }

    /** The method. */
    public MethodCall method() {
        return method;
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
        out.part(method);
        writeAlias(out, alias, columns);
    }
}
