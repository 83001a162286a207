package org.ekmsim.tsql.cursor;

import java.util.List;
import org.ekmsim.tsql.query.SelectStatement;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * The extended form of a cursor: CURSOR, its options and its query.
 *
 * @param options the options in the order written
 * @param query the rows
 * @param use FOR READ ONLY or FOR UPDATE, where written
 */
public record CursorDefinition(
        List<CursorOption> options,
        SelectStatement query,
        @Nullable CursorUse use) implements Clause {

    public CursorDefinition {
        options = List.copyOf(options);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CURSOR");
        options.forEach(option -> out.word(option.name()));
        out.word("FOR").part(query);
        if (use != null) {
            out.part(use);
        }
    }
}
