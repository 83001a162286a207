package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** Two conditions joined by AND or OR. */
public final class LogicalExpression extends Condition {

    private final Operator operator;
    private final Condition left;
    private final Condition right;

    public LogicalExpression(SqlParserPos position, Operator operator, Condition left, Condition right) {
        super(position, heightOver(left, right));
        this.operator = operator;
        this.left = left;
        this.right = right;
    }

    /** The operator. */
    public Operator operator() {
        return operator;
    }

    /** The left condition. */
    public Condition left() {
        return left;
    }

    /** The right condition. */
    public Condition right() {
        return right;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    Precedence precedence() {
        return operator == Operator.AND ? Precedence.AND : Precedence.OR;
    }

    /** AND binds tighter than OR. */
    public enum Operator {
        AND,
        OR
    }

    @Override
    public void write(TsqlWriter out) {
        Precedence own = precedence();
        left.writeOperand(out, own);
        out.word(operator.name());
        right.writeOperand(out, own == Precedence.AND ? Precedence.NOT : Precedence.AND);
    }
}
