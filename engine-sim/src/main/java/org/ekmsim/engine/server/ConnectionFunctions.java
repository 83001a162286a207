package org.ekmsim.engine.server;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.Variant;
import org.jspecify.annotations.Nullable;

/**
 * The functions that tell about the client, its connection and the options of its session.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/connectionproperty-transact-sql">CONNECTIONPROPERTY
 *     (Transact-SQL)</a>
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/sessionproperty-transact-sql">SESSIONPROPERTY (Transact-SQL)</a>
 */
public final class ConnectionFunctions implements SystemFunctionGroup {

    private static final Set<String> SESSION_PROPERTIES = Set.of(
            "ANSI_NULLS",
            "ANSI_PADDING",
            "ANSI_WARNINGS",
            "ARITHABORT",
            "CONCAT_NULL_YIELDS_NULL",
            "NUMERIC_ROUNDABORT",
            "QUOTED_IDENTIFIER");

    @Override
    public List<SystemFunction> functions() {
        return List.of(
                new SystemFunction("APP_NAME", SqlType.SYSNAME, 0, 0, (session, arguments) -> session.client()
                        .program()),
                new SystemFunction("HOST_NAME", SqlType.SYSNAME, 0, 0, (session, arguments) -> session.client()
                        .host()),
                new SystemFunction("CONNECTIONPROPERTY", SqlType.SQL_VARIANT, 1, 1, ConnectionFunctions::connection),
                new SystemFunction("SESSIONPROPERTY", SqlType.SQL_VARIANT, 1, 1, ConnectionFunctions::session));
    }

    private static @Nullable Object connection(Session session, FunctionArguments arguments) {
        return switch (arguments.text(0).orElse("").strip().toLowerCase(Locale.ROOT)) {
            case "net_transport", "physical_net_transport" -> text("Shared memory");
            case "protocol_type" -> text("TSQL");
            case "auth_scheme" -> text(session.client().authentication());
            case "client_net_address" -> text("<local machine>");
            default -> null;
        };
    }

    private static @Nullable Object session(Session session, FunctionArguments arguments) {
        String option = arguments.text(0).orElse("").strip().toUpperCase(Locale.ROOT);
        return SESSION_PROPERTIES.contains(option)
                ? new Variant(SqlType.INT, session.options().isOn(option) ? 1 : 0)
                : null;
    }

    private static Variant text(String value) {
        return new Variant(SqlType.nvarchar(40), value);
    }
}
