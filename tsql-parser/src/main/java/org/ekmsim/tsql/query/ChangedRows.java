package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** The rows a statement changes, used as a table by an INSERT around it. */
public final class ChangedRows extends TableSource {

    private final Statement statement;
    private final @Nullable Identifier alias;
    private final List<Identifier> columns;

    public ChangedRows(
            SqlParserPos position, Statement statement, @Nullable Identifier alias, List<Identifier> columns) {
        super(position);
        this.statement = statement;
        this.alias = alias;
        this.columns = List.copyOf(columns);
    }

    /** The INSERT, UPDATE, DELETE or MERGE with its OUTPUT. */
    public Statement statement() {
        return statement;
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
        out.inParentheses(statement);
        writeAlias(out, alias, columns);
    }
}
