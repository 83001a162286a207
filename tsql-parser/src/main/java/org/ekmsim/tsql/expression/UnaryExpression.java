package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A sign or a complement before an expression. A sign binds looser than multiplication, as on the server. */
public final class UnaryExpression extends Expression {

    private final Operator operator;
    private final Expression operand;

    public UnaryExpression(SqlParserPos position, Operator operator, Expression operand) {
        super(position, heightOver(operand));
        this.operator = operator;
        this.operand = operand;
    }

    /** The operator. */
    public Operator operator() {
        return operator;
    }

    /** What it applies to. */
    public Expression operand() {
        return operand;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    Precedence precedence() {
        return operator == Operator.COMPLEMENT ? Precedence.COLLATE : Precedence.ADDITIVE;
    }

    /** The unary operators. */
    public enum Operator {
        PLUS("+"),
        MINUS("-"),
        COMPLEMENT("~");

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
        out.word(operator.symbol()).glue("");
        boolean tilde = operator == Operator.COMPLEMENT;
        // "--" would start a comment, so a sign never touches another sign.
        if (!tilde && operand instanceof UnaryExpression) {
            out.inParentheses(operand);
        } else {
            operand.writeOperand(out, tilde ? Precedence.PRIMARY : Precedence.MULTIPLICATIVE);
        }
    }
}
