package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** {@code [NOT] LIKE}: LIKE (Transact-SQL). */
public final class LikePredicate extends Condition {

    private final Expression operand;
    private final Expression pattern;
    private final @Nullable Expression escape;
    private final boolean negated;

    public LikePredicate(
            SqlParserPos position,
            Expression operand,
            Expression pattern,
            @Nullable Expression escape,
            boolean negated) {
        super(position, heightOver(operand, pattern, escape));
        this.operand = operand;
        this.pattern = pattern;
        this.escape = escape;
        this.negated = negated;
    }

    /** What is matched. */
    public Expression operand() {
        return operand;
    }

    /** The pattern. */
    public Expression pattern() {
        return pattern;
    }

    /** The escape character, where written. */
    public @Nullable Expression escape() {
        return escape;
    }

    /** Whether NOT is written. */
    public boolean negated() {
        return negated;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        operand.writeOperand(out, Precedence.ADDITIVE);
        out.word(negated ? "NOT LIKE" : "LIKE");
        pattern.writeOperand(out, Precedence.ADDITIVE);
        if (escape != null) {
            out.word("ESCAPE");
            escape.writeOperand(out, Precedence.ADDITIVE);
        }
    }
}
