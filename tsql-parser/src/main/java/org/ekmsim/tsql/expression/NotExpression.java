package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A negated condition. */
public final class NotExpression extends Condition {

    private final Condition operand;

    public NotExpression(SqlParserPos position, Condition operand) {
        super(position, heightOver(operand));
        this.operand = operand;
    }

    /** What is negated. */
    public Condition operand() {
        return operand;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    Precedence precedence() {
        return Precedence.NOT;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("NOT");
        operand.writeOperand(out, Precedence.NOT);
    }
}
