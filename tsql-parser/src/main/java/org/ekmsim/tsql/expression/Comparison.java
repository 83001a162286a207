package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A comparison of two values. */
public final class Comparison extends Condition {

    private final Operator operator;
    private final Expression left;
    private final Expression right;

    public Comparison(SqlParserPos position, Operator operator, Expression left, Expression right) {
        super(position, heightOver(left, right));
        this.operator = operator;
        this.left = left;
        this.right = right;
    }

    /** The operator. */
    public Operator operator() {
        return operator;
    }

    /** The left side. */
    public Expression left() {
        return left;
    }

    /** The right side. */
    public Expression right() {
        return right;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** The comparison operators; {@code !=}, {@code !<} and {@code !>} are read as the standard ones. */
    public enum Operator {
        EQUAL("="),
        NOT_EQUAL("<>"),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** As written. */
        public String symbol() {
            return symbol;
        }
    }

    @Override
    public void write(TsqlWriter out) {
        left.writeOperand(out, Precedence.ADDITIVE);
        out.word(operator.symbol());
        right.writeOperand(out, Precedence.ADDITIVE);
    }
}
