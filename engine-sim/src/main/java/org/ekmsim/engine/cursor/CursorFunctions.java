package org.ekmsim.engine.cursor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Scope;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * CURSOR_STATUS.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/cursor-status-transact-sql">CURSOR_STATUS (Transact-SQL)</a>
 */
public final class CursorFunctions implements SystemFunctionGroup {

    private static final int OPEN_WITH_ROWS = 1;
    private static final int OPEN_WITHOUT_ROWS = 0;
    private static final int CLOSED = -1;
    private static final int UNALLOCATED = -2;
    private static final int NO_SUCH_CURSOR = -3;

    @Override
    public List<SystemFunction> functions() {
        return List.of(new SystemFunction("CURSOR_STATUS", SqlType.SMALLINT, 2, 2, CursorFunctions::status));
    }

    private static @Nullable Object status(Session session, FunctionArguments arguments) {
        String kind = arguments.text(0).orElse("").toLowerCase(Locale.ROOT);
        String name = arguments.text(1).orElse("");
        Cursors cursors =
                switch (kind) {
                    case "global" -> session.cursors();
                    case "local", "variable" ->
                        Optional.ofNullable(session.scope()).map(Scope::cursors).orElseGet(Cursors::new);
                    default -> new Cursors();
                };
        if (!cursors.isDeclared(name)) {
            return NO_SUCH_CURSOR;
        }
        return cursors.find(name).map(CursorFunctions::status).orElse(UNALLOCATED);
    }

    private static int status(Cursor cursor) {
        if (!cursor.isOpen()) {
            return CLOSED;
        }
        return cursor.size() > 0 ? OPEN_WITH_ROWS : OPEN_WITHOUT_ROWS;
    }
}
