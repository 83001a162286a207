package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** A table variable. */
public final class VariableTable extends TableSource {

    private final String variable;
    private final @Nullable Identifier alias;
    private final List<Identifier> columns;

    public VariableTable(SqlParserPos position, String variable, @Nullable Identifier alias, List<Identifier> columns) {
        super(position);
        this.variable = variable;
        this.alias = alias;
        this.columns = List.copyOf(columns);
    }

    /** Its name with the leading {@code @}. */
    public String variable() {
        return variable;
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
        out.word(variable);
        writeAlias(out, alias, columns);
    }
}
