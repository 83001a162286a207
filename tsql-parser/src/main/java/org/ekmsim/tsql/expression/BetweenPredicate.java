package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** {@code [NOT] BETWEEN}; both ends belong to the range. */
public final class BetweenPredicate extends Condition {

    private final Expression operand;
    private final Expression low;
    private final Expression high;
    private final boolean negated;

    public BetweenPredicate(
            SqlParserPos position, Expression operand, Expression low, Expression high, boolean negated) {
        super(position, heightOver(operand, low, high));
        this.operand = operand;
        this.low = low;
        this.high = high;
        this.negated = negated;
    }

    /** What is tested. */
    public Expression operand() {
        return operand;
    }

    /** The lower end. */
    public Expression low() {
        return low;
    }

    /** The upper end. */
    public Expression high() {
        return high;
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
        operand.writeOperand(out, Precedence.ADDITIVE);
        out.word(negated ? "NOT BETWEEN" : "BETWEEN");
        low.writeOperand(out, Precedence.ADDITIVE);
        out.word("AND");
        high.writeOperand(out, Precedence.ADDITIVE);
    }
}
