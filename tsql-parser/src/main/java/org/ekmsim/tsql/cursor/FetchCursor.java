package org.ekmsim.tsql.cursor;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** FETCH (Transact-SQL). */
public final class FetchCursor extends Statement {

    private final @Nullable FetchDirection direction;
    private final CursorReference cursor;
    private final List<String> variables;

    public FetchCursor(
            SqlParserPos position, @Nullable FetchDirection direction, CursorReference cursor, List<String> variables) {
        super(position);
        this.direction = direction;
        this.cursor = cursor;
        this.variables = List.copyOf(variables);
    }

    /** The row to go to; NEXT when not written. */
    public @Nullable FetchDirection direction() {
        return direction;
    }

    /** The cursor. */
    public CursorReference cursor() {
        return cursor;
    }

    /** Variables that take the columns, with the leading {@code @}; empty when the row is returned. */
    public List<String> variables() {
        return variables;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("FETCH");
        if (direction != null) {
            out.part(direction).word("FROM");
        }
        out.part(cursor);
        if (!variables.isEmpty()) {
            out.word("INTO").word(String.join(", ", variables));
        }
    }
}
