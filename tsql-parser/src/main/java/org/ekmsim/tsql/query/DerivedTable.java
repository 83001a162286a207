package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A query in parentheses used as a table. */
public final class DerivedTable extends TableSource {

    private final QueryExpression query;
    private final Identifier alias;
    private final List<Identifier> columns;

    public DerivedTable(SqlParserPos position, QueryExpression query, Identifier alias, List<Identifier> columns) {
        super(position);
        this.query = query;
        this.alias = alias;
        this.columns = List.copyOf(columns);
    }

    /** The query. */
    public QueryExpression query() {
        return query;
    }

    /** Its alias. */
    public Identifier alias() {
        return alias;
    }

    /** Names of its columns, where written. */
    public List<Identifier> columns() {
        return columns;
    }

    @Override
    public void write(TsqlWriter out) {
        out.inParentheses(query);
        writeAlias(out, alias, columns);
    }
}
