package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** {@code IS [NOT] NULL}. */
public final class IsNullPredicate extends Condition {

    private final Expression operand;
    private final boolean negated;

    public IsNullPredicate(SqlParserPos position, Expression operand, boolean negated) {
        super(position, heightOver(operand));
        this.operand = operand;
        this.negated = negated;
    }

    /** What is tested. */
    public Expression operand() {
        return operand;
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
        out.word(negated ? "IS NOT NULL" : "IS NULL");
    }
}
