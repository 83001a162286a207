package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.DataType;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** PARSE and TRY_PARSE (Transact-SQL). */
public final class ParseExpression extends Expression {

    private final boolean attempt;
    private final Expression operand;
    private final DataType type;
    private final @Nullable Expression culture;

    public ParseExpression(
            SqlParserPos position, boolean attempt, Expression operand, DataType type, @Nullable Expression culture) {
        super(position, heightOver(operand, culture));
        this.attempt = attempt;
        this.operand = operand;
        this.type = type;
        this.culture = culture;
    }

    /** Whether a failing conversion gives NULL. */
    public boolean attempt() {
        return attempt;
    }

    /** The string. */
    public Expression operand() {
        return operand;
    }

    /** To what. */
    public DataType type() {
        return type;
    }

    /** The culture, where written. */
    public @Nullable Expression culture() {
        return culture;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(attempt ? "TRY_PARSE" : "PARSE")
                .openCall()
                .part(operand)
                .word("AS")
                .part(type);
        if (culture != null) {
            out.word("USING").part(culture);
        }
        out.close();
    }
}
