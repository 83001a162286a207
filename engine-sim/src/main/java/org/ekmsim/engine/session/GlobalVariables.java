package org.ekmsim.engine.session;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.query.EvaluationContext.TypedValue;
import org.ekmsim.engine.server.ServerVariables;
import org.ekmsim.engine.type.SqlType;

/** The system functions whose names begin with {@code @@}. */
final class GlobalVariables {

    private GlobalVariables() {}

    static Optional<TypedValue> value(Session session, Scope scope, String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "@@ERROR" -> integer(session.lastError());
            case "@@ROWCOUNT" -> integer((int) session.rowCount());
            case "@@CURSOR_ROWS" -> integer(session.cursorProgress().cursorRows());
            case "@@FETCH_STATUS" -> integer(session.cursorProgress().fetchStatus());
            case "@@NESTLEVEL" -> integer(scope.nesting());
            case "@@PROCID" ->
                integer(scope.module() == null ? 0 : scope.module().objectId());
            case "@@TRANCOUNT" -> integer(session.transaction().count());
            case "@@LOCK_TIMEOUT" -> integer(session.transaction().lockTimeoutMillis());
            case "@@IDENTITY" -> {
                Long last = session.identities().last();
                yield Optional.of(
                        new TypedValue(SqlType.decimal(38, 0), last == null ? null : BigDecimal.valueOf(last)));
            }
            case "@@SPID" -> Optional.of(new TypedValue(SqlType.SMALLINT, session.id()));
            default -> ServerVariables.value(session, name);
        };
    }

    private static Optional<TypedValue> integer(int value) {
        return Optional.of(new TypedValue(SqlType.INT, value));
    }
}
