package org.ekmsim.tsql.expression;

import java.util.List;
import java.util.stream.Stream;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** A simple or searched {@code CASE}: CASE (Transact-SQL). */
public final class CaseExpression extends Expression {

    private final @Nullable Expression operand;
    private final List<When> whens;
    private final @Nullable Expression otherwise;

    public CaseExpression(
            SqlParserPos position, @Nullable Expression operand, List<When> whens, @Nullable Expression otherwise) {
        super(position, 1 + Math.max(heightOver(operand, otherwise), heightOver(parts(whens))));
        this.operand = operand;
        this.whens = List.copyOf(whens);
        this.otherwise = otherwise;
    }

    /** What a simple CASE compares; null for a searched one. */
    public @Nullable Expression operand() {
        return operand;
    }

    /** The branches in order, at least one. */
    public List<When> whens() {
        return whens;
    }

    /** The ELSE value, where written. */
    public @Nullable Expression otherwise() {
        return otherwise;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    private static List<Expression> parts(List<When> whens) {
        return whens.stream()
                .flatMap(when -> Stream.of(when.condition(), when.result()))
                .toList();
    }

    /**
     * A branch.
     *
     * @param condition a {@link Condition} in a searched CASE, the value to compare with in a simple one
     * @param result the value of the branch
     */
    public record When(Expression condition, Expression result) implements Clause {

        @Override
        public void write(TsqlWriter out) {
            out.word("WHEN").part(condition).word("THEN").part(result);
        }
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CASE");
        if (operand != null) {
            out.part(operand);
        }
        for (When when : whens) {
            out.part(when);
        }
        if (otherwise != null) {
            out.word("ELSE").part(otherwise);
        }
        out.word("END");
    }
}
