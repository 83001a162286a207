package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.DataType;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** {@code CONVERT} and {@code TRY_CONVERT}: CAST and CONVERT (Transact-SQL). */
public final class ConvertExpression extends Expression {

    private final DataType type;
    private final Expression operand;
    private final @Nullable Expression style;
    private final boolean tryConvert;

    public ConvertExpression(
            SqlParserPos position, DataType type, Expression operand, @Nullable Expression style, boolean tryConvert) {
        super(position, heightOver(operand, style));
        this.type = type;
        this.operand = operand;
        this.style = style;
        this.tryConvert = tryConvert;
    }

    /** To what. */
    public DataType type() {
        return type;
    }

    /** What is converted. */
    public Expression operand() {
        return operand;
    }

    /** The style number, where written. */
    public @Nullable Expression style() {
        return style;
    }

    /** Whether a failing conversion gives NULL. */
    public boolean tryConvert() {
        return tryConvert;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(tryConvert ? "TRY_CONVERT" : "CONVERT")
                .openCall()
                .part(type)
                .mark(",")
                .part(operand);
        if (style != null) {
            out.mark(",").part(style);
        }
        out.close();
    }
}
