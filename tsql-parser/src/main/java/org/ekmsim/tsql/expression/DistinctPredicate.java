package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** IS [NOT] DISTINCT FROM (Transact-SQL), which compares NULLs as values. */
public final class DistinctPredicate extends Condition {

    private final Expression left;
    private final Expression right;
    private final boolean negated;

    public DistinctPredicate(SqlParserPos position, Expression left, Expression right, boolean negated) {
        super(position, heightOver(left, right));
        this.left = left;
        this.right = right;
        this.negated = negated;
    }

    /** The left side. */
    public Expression left() {
        return left;
    }

    /** The right side. */
    public Expression right() {
        return right;
    }

    /** Whether NOT is written. */
    public boolean negated() {
        return negated;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        left.writeOperand(out, Precedence.ADDITIVE);
        out.word(negated ? "IS NOT DISTINCT FROM" : "IS DISTINCT FROM");
        right.writeOperand(out, Precedence.ADDITIVE);
    }
}
