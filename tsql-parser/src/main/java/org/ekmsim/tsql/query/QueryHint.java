package org.ekmsim.tsql.query;

import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** A hint of the OPTION clause: Hints (Transact-SQL) - Query. */
public sealed interface QueryHint extends Clause {

    /** Writes OPTION with its hints, where there are any. */
    static void writeAll(TsqlWriter out, List<QueryHint> hints) {
        if (!hints.isEmpty()) {
            out.word("OPTION").open().list(hints).close();
        }
    }

    /**
     * A hint of words, perhaps with a number.
     *
     * @param words as HASH JOIN or MAXDOP
     * @param equals whether an equals sign comes before the value
     * @param value the number or label, where the hint takes one
     */
    record Words(String words, boolean equals, @Nullable Expression value) implements QueryHint {

        @Override
        public void write(TsqlWriter out) {
            out.word(words);
            if (equals) {
                out.word("=");
            }
            if (value != null) {
                out.part(value);
            }
        }
    }

    /**
     * OPTIMIZE FOR.
     *
     * @param values the variables; empty for UNKNOWN
     */
    record OptimizeFor(List<Assumed> values) implements QueryHint {

        public OptimizeFor {
            values = List.copyOf(values);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("OPTIMIZE FOR");
            if (values.isEmpty()) {
                out.word("UNKNOWN");
            } else {
                out.open().list(values).close();
            }
        }
    }

    /**
     * A variable with the value assumed for it.
     *
     * @param variable the variable
     * @param value the value; null for UNKNOWN
     */
    record Assumed(VariableReference variable, @Nullable Expression value) implements Clause {

        @Override
        public void write(TsqlWriter out) {
            out.part(variable);
            if (value == null) {
                out.word("UNKNOWN");
            } else {
                out.word("=").part(value);
            }
        }
    }

    /**
     * USE HINT or USE PLAN.
     *
     * @param plan whether it is USE PLAN
     * @param texts the names of the hints, or the plan
     */
    record Use(boolean plan, List<StringLiteral> texts) implements QueryHint {

        public Use {
            texts = List.copyOf(texts);
        }

        @Override
        public void write(TsqlWriter out) {
            if (plan) {
                out.word("USE PLAN").list(texts);
            } else {
                out.word("USE HINT").open().list(texts).close();
            }
        }
    }

    /**
     * TABLE HINT.
     *
     * @param table the table or alias
     * @param hints its hints
     */
    record OfTable(ObjectName table, List<TableHint> hints) implements QueryHint {

        public OfTable {
            hints = List.copyOf(hints);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("TABLE HINT").open().part(table);
            for (TableHint hint : hints) {
                out.mark(",").part(hint);
            }
            out.close();
        }
    }
}
