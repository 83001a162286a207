package org.ekmsim.engine.principal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * LOGINPROPERTY: what the password policy keeps of a SQL Server login. NULL for other logins, unknown properties, and what the session
 * may not see.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/loginproperty-transact-sql">LOGINPROPERTY (Transact-SQL)</a>
 */
enum LoginProperty {
    BadPasswordCount,
    BadPasswordTime,
    DaysUntilExpiration,
    DefaultDatabase,
    DefaultLanguage,
    HistoryLength,
    IsExpired,
    IsLocked,
    IsMustChange,
    LockoutTime,
    PasswordHash,
    PasswordHashAlgorithm,
    PasswordLastSetTime;

    /** What stands for a time that has not been. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1900, 1, 1, 0, 0);

    /** The number of SHA-512 among the algorithms of password hashes. */
    private static final int SHA_512 = 2;

    static @Nullable Object of(Session session, FunctionArguments arguments) {
        Optional<Login> login = arguments
                .text(0)
                .flatMap(name -> session.state().logins().find(name))
                .filter(found -> ServerPrincipalVisibility.sees(session, found));
        Optional<LoginProperty> property = arguments.text(1).flatMap(LoginProperty::named);
        if (login.isEmpty() || property.isEmpty()) {
            return null;
        }
        LoginSecret secret = login.get().secret();
        return secret == null ? null : property.get().value(login.get(), secret, session);
    }

    private static Optional<LoginProperty> named(String name) {
        return Arrays.stream(values())
                .filter(property -> property.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private @Nullable Object value(Login login, LoginSecret secret, Session session) {
        Instant now = session.instance().now();
        FailedAttempts failed = secret.failed();
        return switch (this) {
            case BadPasswordCount -> failed.countAt(now);
            case BadPasswordTime -> time(failed.last());
            case DaysUntilExpiration -> secret.checksExpiration() ? daysLeft(secret, now) : null;
            case DefaultDatabase -> login.defaultDatabase();
            case DefaultLanguage -> login.defaultLanguage();
            case HistoryLength -> 0;
            case IsExpired -> secret.isExpired(now) ? 1 : 0;
            case IsLocked -> failed.isLocked(now) ? 1 : 0;
            case IsMustChange -> secret.mustChange() ? 1 : 0;
            case LockoutTime -> time(failed.lockedAt());
            case PasswordHash -> session.has(PermissionName.CONTROL_SERVER) ? secret.hash() : null;
            case PasswordHashAlgorithm -> SHA_512;
            case PasswordLastSetTime -> Dates.local(secret.setAt());
        };
    }

    private static int daysLeft(LoginSecret secret, Instant now) {
        LocalDate today = Dates.local(now).toLocalDate();
        LocalDate last =
                Dates.local(secret.setAt().plus(LoginSecret.MAXIMUM_AGE)).toLocalDate();
        return (int) Math.max(0, ChronoUnit.DAYS.between(today, last));
    }

    private static LocalDateTime time(@Nullable Instant instant) {
        return instant == null ? NEVER : Dates.local(instant);
    }
}
