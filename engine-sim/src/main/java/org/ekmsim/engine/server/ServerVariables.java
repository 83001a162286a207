package org.ekmsim.engine.server;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ekmsim.engine.instance.InstanceIdentity;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.query.EvaluationContext.TypedValue;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.SqlType;

/**
 * The system functions beginning with {@code @@} that tell about the server and the settings of the session.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/configuration-functions-transact-sql">Configuration functions
 *     (Transact-SQL)</a>
 */
public final class ServerVariables {

    private static final int MOST_CONNECTIONS = 32_767;
    private static final int MOST_DIGITS = 38;
    private static final int SUNDAY = 7;

    /** Statistics of a real process, and the row version counter. */
    private static final Set<String> UNMODELLED = Set.of(
            "@@CONNECTIONS",
            "@@CPU_BUSY",
            "@@DBTS",
            "@@IDLE",
            "@@IO_BUSY",
            "@@PACKET_ERRORS",
            "@@PACK_RECEIVED",
            "@@PACK_SENT",
            "@@TIMETICKS",
            "@@TOTAL_ERRORS",
            "@@TOTAL_READ",
            "@@TOTAL_WRITE");

    private ServerVariables() {}

    /** The value of a variable; empty when there is none of that name. */
    public static Optional<TypedValue> value(Session session, String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (UNMODELLED.contains(upper)) {
            throw new UnmodelledException(upper, 1);
        }
        InstanceIdentity identity = session.state().identity();
        return switch (upper) {
            case "@@SERVERNAME" -> text(SqlType.SYSNAME, identity.serverName());
            case "@@SERVICENAME" -> text(SqlType.SYSNAME, identity.name());
            case "@@VERSION" -> text(SqlType.nvarchar(300), ServerVersion.text(identity));
            case "@@MICROSOFTVERSION" -> number(SqlType.INT, ServerVersion.number(identity));
            case "@@LANGUAGE" -> text(SqlType.SYSNAME, "us_english");
            case "@@LANGID" -> number(SqlType.SMALLINT, 0);
            case "@@DATEFIRST" -> number(SqlType.TINYINT, SUNDAY);
            case "@@TEXTSIZE" -> number(SqlType.INT, session.options().textSize());
            case "@@MAX_CONNECTIONS" -> number(SqlType.INT, MOST_CONNECTIONS);
            case "@@MAX_PRECISION" -> number(SqlType.TINYINT, MOST_DIGITS);
            case "@@OPTIONS" -> number(SqlType.INT, UserOptions.mask(session.options()));
            case "@@REMSERVER" -> Optional.of(new TypedValue(SqlType.SYSNAME, null));
            default -> Optional.empty();
        };
    }

    private static Optional<TypedValue> number(SqlType type, int value) {
        return Optional.of(new TypedValue(type, value));
    }

    private static Optional<TypedValue> text(SqlType type, String value) {
        return Optional.of(new TypedValue(type, value));
    }
}
