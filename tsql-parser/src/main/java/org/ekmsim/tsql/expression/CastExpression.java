package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.DataType;
import org.ekmsim.tsql.tree.TsqlWriter;

/** {@code CAST} and {@code TRY_CAST}: CAST and CONVERT (Transact-SQL). */
public final class CastExpression extends Expression {

    private final Expression operand;
    private final DataType type;
    private final boolean tryCast;

    public CastExpression(SqlParserPos position, Expression operand, DataType type, boolean tryCast) {
        super(position, heightOver(operand));
        this.operand = operand;
        this.type = type;
        this.tryCast = tryCast;
    }

    /** What is converted. */
    public Expression operand() {
        return operand;
    }

    /** To what. */
    public DataType type() {
        return type;
    }

    /** Whether a failing conversion gives NULL. */
    public boolean tryCast() {
        return tryCast;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(tryCast ? "TRY_CAST" : "CAST")
                .openCall()
                .part(operand)
                .word("AS")
                .part(type)
                .close();
    }
}
