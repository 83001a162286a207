package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A query in parentheses used as a value. */
public final class ScalarSubquery extends Expression {

    private final QueryExpression query;

    public ScalarSubquery(SqlParserPos position, QueryExpression query) {
        super(position, 1 + QueryHeight.of(query));
        this.query = query;
    }

    /** The query. */
    public QueryExpression query() {
        return query;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.inParentheses(query);
    }
}
