package org.ekmsim.engine.principal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.Authorization;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurityContext;
import org.jspecify.annotations.Nullable;

/**
 * A client at the door of an instance that is no identity of Microsoft Entra. Why it is not let in stands in the error log, with the true state of 18456; the client is told
 * no more than state 1.
 *
 * @param name the login it names
 * @param password the password it gives; null for a client that is trusted to be who it says
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/errors-events/mssqlserver-18456-database-engine-error">
 *     MSSQLSERVER_18456</a>
 */
public record LoginCheck(
        Instance instance, String name, @Nullable String password) {

    private static final int LOGIN_FAILED = 18456;
    private static final int UNKNOWN = 5;
    private static final int WINDOWS_NAME = 6;
    private static final int DISABLED_AND_WRONG_PASSWORD = 7;
    private static final int WRONG_PASSWORD = 8;
    private static final int NO_ACCESS_OF_TOKEN = 11;
    private static final int NO_ACCESS_OF_LOGIN = 12;
    private static final int NO_DEFAULT_DATABASE = 40;

    /**
     * Lets the login in.
     *
     * @param toDefaultDatabase whether the client asks for no database of its own
     * @throws EngineError 18456, or 18470 for a disabled, 18486 for a locked login, 18487 and 18488 for a password that has to be
     *     changed, 4064 when the default database cannot be opened
     */
    public void admit(boolean toDefaultDatabase) {
        Login login = state().logins()
                .find(name)
                .filter(known -> known.type().connects() && !known.type().isExternal())
                .filter(known -> !state().entra().only())
                .orElseThrow(() -> refused(UNKNOWN, 18301));
        requirePassword(login);
        if (login.disabled()) {
            throw refused(EngineError.of(18470, 1, name, ""));
        }
        requireFreshPassword(login);
        SecurityContext context = SecurityContext.ofLogin(login.id());
        if (!Authorization.holds(state(), context, PermissionName.CONNECT_SQL, Securable.server())) {
            throw login.type().isWindows() ? refused(NO_ACCESS_OF_TOKEN, 18310) : refused(NO_ACCESS_OF_LOGIN, 18311);
        }
        if (toDefaultDatabase) {
            requireDefaultDatabase(login, context);
        }
    }

    private void requirePassword(Login login) {
        LoginSecret secret = login.secret();
        if (secret == null) {
            if (password != null) {
                throw refused(WINDOWS_NAME, 18305);
            }
            return;
        }
        Instant now = instance.now();
        if (secret.failed().isLocked(now)) {
            throw refused(EngineError.of(18486, 1, name, ""));
        }
        if (password != null && !PasswordHash.matches(secret.hash(), password)) {
            if (secret.checksPolicy()) {
                attempted(login, secret.failed().another(now));
            }
            throw login.disabled() ? refused(DISABLED_AND_WRONG_PASSWORD, 18306) : refused(WRONG_PASSWORD, 18307);
        }
        if (secret.failed().count() > 0) {
            attempted(login, FailedAttempts.none());
        }
    }

    private void attempted(Login login, FailedAttempts attempts) {
        instance.store().commit(state -> state.logins()
                .find(login.id())
                .flatMap(present -> Optional.ofNullable(present.secret())
                        .map(secret -> state.with(state.logins().with(present.withSecret(secret.with(attempts))))))
                .orElse(state));
    }

    private void requireFreshPassword(Login login) {
        LoginSecret secret = login.secret();
        if (secret != null && secret.isExpired(instance.now())) {
            throw refused(EngineError.of(18487, 1, name, ""));
        }
        if (secret != null && secret.mustChange()) {
            throw refused(EngineError.of(18488, 1, name, ""));
        }
    }

    private void requireDefaultDatabase(Login login, SecurityContext context) {
        boolean opens = state().databases()
                .find(login.defaultDatabase())
                .filter(Database::isOpen)
                .filter(database -> DatabaseAccess.userId(state(), context, database) != null)
                .isPresent();
        if (!opens) {
            EngineError failed = refused(NO_DEFAULT_DATABASE, 18339, login.defaultDatabase());
            throw EngineError.of(4064, 1).followedBy(failed);
        }
    }

    /** An error with a number of its own, logged as it is. */
    private EngineError refused(EngineError error) {
        instance.log().logon(error.number(), 1, List.of(name, client()));
        return error;
    }

    /** 18456, whose state and reason are for the log alone. */
    private EngineError refused(int state, int reason, Object... arguments) {
        String words = " " + instance.messages().text(reason, List.of(arguments));
        instance.log().logon(LOGIN_FAILED, state, List.of(name, words, client()));
        return EngineError.of(LOGIN_FAILED, 1, name, "", "");
    }

    /** Clients sit on the machine of the instance. */
    private static String client() {
        return " [CLIENT: <local machine>]";
    }

    private InstanceState state() {
        return instance.state();
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "LoginCheck[" + name + "]";
    }
}
