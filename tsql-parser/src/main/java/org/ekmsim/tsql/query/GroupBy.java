package org.ekmsim.tsql.query;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * GROUP BY (Transact-SQL).
 *
 * @param all whether ALL is written
 * @param elements what is grouped by, at least one
 * @param modifier WITH ROLLUP or WITH CUBE of the old form, where written
 */
public record GroupBy(
        boolean all, List<Element> elements, @Nullable Modifier modifier) implements Clause {

    public GroupBy {
        elements = List.copyOf(elements);
    }

    /** The old forms' modifiers. */
    public enum Modifier {
        ROLLUP,
        CUBE
    }

    /** What is grouped by. */
    public sealed interface Element extends Clause {}

    /**
     * An expression.
     *
     * @param expression the expression
     */
    public record Key(Expression expression) implements Element {

        @Override
        public void write(TsqlWriter out) {
            out.part(expression);
        }
    }

    /**
     * Several elements in parentheses; none is the grand total.
     *
     * @param kind ROLLUP, CUBE or GROUPING SETS; null for plain parentheses
     * @param elements what they hold
     */
    public record Group(@Nullable Kind kind, List<Element> elements) implements Element {

        public Group {
            elements = List.copyOf(elements);
        }

        @Override
        public void write(TsqlWriter out) {
            if (kind != null) {
                out.word(kind.words());
            }
            out.open().list(elements).close();
        }
    }

    /** What a group makes of its elements. */
    public enum Kind {
        ROLLUP("ROLLUP"),
        CUBE("CUBE"),
        GROUPING_SETS("GROUPING SETS");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As written. */
        public String words() {
            return words;
        }
    }

    /** The expressions of the plain form; other elements are left out. */
    public List<Expression> keys() {
        List<Expression> keys = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Key key) {
                keys.add(key.expression());
            }
        }
        return keys;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(all ? "GROUP BY ALL" : "GROUP BY").list(elements);
        if (modifier != null) {
            out.word("WITH").word(modifier.name());
        }
    }
}
