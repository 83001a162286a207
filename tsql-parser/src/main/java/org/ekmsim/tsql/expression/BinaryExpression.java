package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** An arithmetic, string or bitwise operation. */
public final class BinaryExpression extends Expression {

    private final Operator operator;
    private final Expression left;
    private final Expression right;

    public BinaryExpression(SqlParserPos position, Operator operator, Expression left, Expression right) {
        super(position, heightOver(left, right));
        this.operator = operator;
        this.left = left;
        this.right = right;
    }

    /** The operator. */
    public Operator operator() {
        return operator;
    }

    /** The left operand. */
    public Expression left() {
        return left;
    }

    /** The right operand. */
    public Expression right() {
        return right;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    Precedence precedence() {
        return operator.precedence;
    }

    /** The binary operators. */
    public enum Operator {
        ADD("+", Precedence.ADDITIVE),
        SUBTRACT("-", Precedence.ADDITIVE),
        BITWISE_AND("&", Precedence.ADDITIVE),
        BITWISE_OR("|", Precedence.ADDITIVE),
        BITWISE_XOR("^", Precedence.ADDITIVE),
        MULTIPLY("*", Precedence.MULTIPLICATIVE),
        DIVIDE("/", Precedence.MULTIPLICATIVE),
        MODULO("%", Precedence.MULTIPLICATIVE);

        private final String symbol;
        private final Precedence precedence;

        Operator(String symbol, Precedence precedence) {
            this.symbol = symbol;
            this.precedence = precedence;
        }

        /** As written. */
        public String symbol() {
            return symbol;
        }
    }

    @Override
    public void write(TsqlWriter out) {
        // A sign as left operand, or a looser right operand, would regroup when read again.
        Precedence own = precedence();
        boolean multiplicative = own == Precedence.MULTIPLICATIVE;
        left.writeOperand(out, left instanceof UnaryExpression ? Precedence.COLLATE : own);
        out.word(operator.symbol());
        right.writeOperand(out, multiplicative ? Precedence.COLLATE : Precedence.MULTIPLICATIVE);
    }
}
