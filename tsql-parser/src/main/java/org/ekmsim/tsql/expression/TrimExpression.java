package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** TRIM (Transact-SQL) with the characters it removes. */
public final class TrimExpression extends Expression {

    private final @Nullable String side;
    private final Expression characters;
    private final Expression operand;

    public TrimExpression(SqlParserPos position, @Nullable String side, Expression characters, Expression operand) {
        super(position, heightOver(characters, operand));
        this.side = side;
        this.characters = characters;
        this.operand = operand;
    }

    /** LEADING, TRAILING or BOTH, where written. */
    public @Nullable String side() {
        return side;
    }

    /** The characters to remove. */
    public Expression characters() {
        return characters;
    }

    /** The string. */
    public Expression operand() {
        return operand;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("TRIM").openCall();
        if (side != null) {
            out.word(side);
        }
        out.part(characters).word("FROM").part(operand).close();
    }
}
