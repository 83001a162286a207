package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A comparison with ALL, ANY or SOME of the values of a query. */
public final class QuantifiedComparison extends Condition {

    private final Comparison.Operator operator;
    private final Expression left;
    private final Quantifier quantifier;
    private final QueryExpression query;

    public QuantifiedComparison(
            SqlParserPos position,
            Comparison.Operator operator,
            Expression left,
            Quantifier quantifier,
            QueryExpression query) {
        super(position, heightOver(left) + QueryHeight.of(query));
        this.operator = operator;
        this.left = left;
        this.quantifier = quantifier;
        this.query = query;
    }

    /** The operator. */
    public Comparison.Operator operator() {
        return operator;
    }

    /** The left side. */
    public Expression left() {
        return left;
    }

    /** With which of the values. */
    public Quantifier quantifier() {
        return quantifier;
    }

    /** The query of one column. */
    public QueryExpression query() {
        return query;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** The quantifiers; SOME is read as ANY. */
    public enum Quantifier {
        ALL,
        ANY
    }

    @Override
    public void write(TsqlWriter out) {
        left.writeOperand(out, Precedence.ADDITIVE);
        out.word(operator.symbol()).word(quantifier.name()).inParentheses(query);
    }
}
