package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** An expression with an explicit collation. */
public final class CollateExpression extends Expression {

    private final Expression operand;
    private final Identifier collation;

    public CollateExpression(SqlParserPos position, Expression operand, Identifier collation) {
        super(position, heightOver(operand));
        this.operand = operand;
        this.collation = collation;
    }

    /** The character expression. */
    public Expression operand() {
        return operand;
    }

    /** The collation's name. */
    public Identifier collation() {
        return collation;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    Precedence precedence() {
        return Precedence.COLLATE;
    }

    @Override
    public void write(TsqlWriter out) {
        // COLLATE binds tighter than a complement before it.
        operand.writeOperand(out, operand instanceof UnaryExpression ? Precedence.PRIMARY : Precedence.COLLATE);
        out.word("COLLATE").word(collation.value());
    }
}
