package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A number without sign, in the text of the script, for which T-SQL derives type, precision and scale. */
public final class NumberLiteral extends Expression {

    private final String text;
    private final Kind kind;

    public NumberLiteral(SqlParserPos position, String text, Kind kind) {
        super(position, 1);
        this.text = text;
        this.kind = kind;
    }

    /** The digits as written, without a currency sign. */
    public String text() {
        return text;
    }

    /** Which family of types the literal belongs to. */
    public Kind kind() {
        return kind;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** The families of numeric literals. */
    public enum Kind {
        /** {@code 12}: int, or numeric when too large. */
        INTEGER,
        /** {@code 1.5}: numeric. */
        DECIMAL,
        /** {@code 1e3}: float. */
        FLOAT,
        /** {@code $1.5}: money. */
        MONEY
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(kind == Kind.MONEY ? "$" + text : text);
    }
}
