package org.ekmsim.engine.cursor;

import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.tsql.query.SelectStatement;
import org.jspecify.annotations.Nullable;

/**
 * A cursor that has been declared. OPEN reads its rows as they are then; FETCH NEXT walks through them. That is what a static cursor
 * does, and a forward-only one over rows that nobody changes meanwhile.
 */
public final class Cursor {

    private final SelectStatement query;
    private @Nullable Rows rows;
    private int next;

    /** What OPEN has read. */
    private record Rows(List<ResultColumn> columns, List<List<@Nullable Object>> values) {}

    Cursor(SelectStatement query) {
        this.query = query;
    }

    SelectStatement query() {
        return query;
    }

    boolean isOpen() {
        return rows != null;
    }

    /** Refuses with 16905 when it is open. */
    void requireClosed() {
        if (isOpen()) {
            throw EngineError.of(16905, 1);
        }
    }

    void open(List<ResultColumn> columns, List<List<@Nullable Object>> values) {
        requireClosed();
        rows = new Rows(List.copyOf(columns), List.copyOf(values));
        next = 0;
    }

    /** CLOSE; 16917 when it is not open. */
    void close() {
        opened();
        rows = null;
    }

    List<ResultColumn> columns() {
        return opened().columns();
    }

    int size() {
        return opened().values().size();
    }

    /** The next row, or null after the last. */
    @Nullable
    List<@Nullable Object> fetch() {
        Rows open = opened();
        return next < open.values().size() ? open.values().get(next++) : null;
    }

    private Rows opened() {
        if (rows == null) {
            throw EngineError.of(16917, 1);
        }
        return rows;
    }
}
