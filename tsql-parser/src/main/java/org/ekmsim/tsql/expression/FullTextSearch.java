package org.ekmsim.tsql.expression;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the full-text predicates and table functions search.
 *
 * @param columns the columns; empty for all
 * @param text what to look for
 * @param language the language, where written
 */
public record FullTextSearch(
        List<ObjectName> columns, Expression text, @Nullable Expression language) implements Clause {

    public FullTextSearch {
        columns = List.copyOf(columns);
    }

    @Override
    public void write(TsqlWriter out) {
        if (columns.isEmpty()) {
            out.word("*");
        } else if (columns.size() == 1) {
            out.part(columns.get(0));
        } else {
            out.open().list(columns).close();
        }
        out.mark(",").part(text);
        if (language != null) {
            out.mark(",").word("LANGUAGE").part(language);
        }
    }
}
