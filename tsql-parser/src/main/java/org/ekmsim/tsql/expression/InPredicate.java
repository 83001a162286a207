package org.ekmsim.tsql.expression;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** {@code [NOT] IN} with a list or a query: exactly one of the two is there. */
public final class InPredicate extends Condition {

    private final Expression operand;
    private final List<Expression> values;
    private final @Nullable QueryExpression query;
    private final boolean negated;

    public InPredicate(
            SqlParserPos position,
            Expression operand,
            List<Expression> values,
            @Nullable QueryExpression query,
            boolean negated) {
        super(position, heightOver(operand) + (query == null ? heightOver(values) : QueryHeight.of(query)));
        this.operand = operand;
        this.values = List.copyOf(values);
        this.query = query;
        this.negated = negated;
    }

    /** What is looked for. */
    public Expression operand() {
        return operand;
    }

    /** The list; empty when a query is there. */
    public List<Expression> values() {
        return values;
    }

    /** The query of one column; null when a list is there. */
    public @Nullable QueryExpression query() {
        return query;
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
        out.word(negated ? "NOT IN" : "IN").open();
        if (query != null) {
            out.part(query);
        } else {
            out.list(values);
        }
        out.close();
    }
}
