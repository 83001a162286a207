package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.tree.TsqlWriter;

/** {@code EXISTS (query)}. */
public final class ExistsPredicate extends Condition {

    private final QueryExpression query;

    public ExistsPredicate(SqlParserPos position, QueryExpression query) {
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
        out.word("EXISTS").inParentheses(query);
    }
}
