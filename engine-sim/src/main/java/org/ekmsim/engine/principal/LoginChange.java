package org.ekmsim.engine.principal;

import java.time.Instant;
import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.login.LoginOption.CheckExpiration;
import org.ekmsim.tsql.login.LoginOption.CheckPolicy;
import org.ekmsim.tsql.login.LoginOption.NewName;
import org.ekmsim.tsql.login.LoginOption.NewPassword;
import org.jspecify.annotations.Nullable;

/**
 * ALTER LOGIN ... WITH, its options looked through.
 *
 * @param settings the options
 * @param secret the password and policy the login has afterwards; null for a login without password
 */
record LoginChange(LoginSettings settings, @Nullable LoginSecret secret) {

    /** Checks the options against the login and makes the hash of a new password. */
    static LoginChange prepared(LoginSettings settings, Login login, StatementContext context) {
        requireKind(settings, login);
        LoginSecret secret = login.secret();
        return new LoginChange(settings, secret == null ? null : secret(settings, login, secret, context));
    }

    /** Only SQL Server logins have passwords: 15080 for Windows, 15171 for logins from keys and certificates. */
    private static void requireKind(LoginSettings settings, Login login) {
        String parameter = settings.option(NewPassword.class).isPresent()
                ? "PASSWORD"
                : settings.option(CheckPolicy.class).isPresent()
                        ? "CHECK_POLICY"
                        : settings.option(CheckExpiration.class).isPresent() ? "CHECK_EXPIRATION" : "";
        if (!parameter.isEmpty() && login.type() != LoginType.SQL_LOGIN) {
            throw EngineError.of(login.type().isWindows() ? 15080 : 15171, 1, parameter);
        }
    }

    private static LoginSecret secret(
            LoginSettings settings, Login login, LoginSecret present, StatementContext context) {
        boolean policy = settings.policy(present.checksPolicy());
        boolean expiration = settings.expiration(present.checksExpiration() && policy);
        Optional<NewPassword> password = settings.option(NewPassword.class);
        if (expiration && !policy) {
            throw EngineError.of(15122, 1);
        }
        if (password.isEmpty()) {
            if (present.mustChange() && !(policy && expiration)) {
                throw EngineError.of(15128, 1);
            }
            return present.under(policy, expiration);
        }
        return changed(password.get(), login, present.under(policy, expiration), context);
    }

    private static LoginSecret changed(
            NewPassword password, Login login, LoginSecret present, StatementContext context) {
        PasswordChange change = new PasswordChange(password.password(), password.mustChange());
        change.requireOptions(present.checksPolicy(), present.checksExpiration());
        StringLiteral old = password.oldPassword();
        if (old != null && !PasswordHash.matches(present.hash(), old.value())) {
            throw AlterLoginPermission.missing(login.name());
        }
        if (change.isHashed() && present.checksPolicy()) {
            throw EngineError.of(33020, 1);
        }
        if (present.checksPolicy()) {
            change.requirePolicy(login.name());
        }
        Binary hash = change.hash(context);
        LoginSecret set =
                present.withHash(hash, password.mustChange(), context.instance().now());
        return password.unlock() ? set.with(FailedAttempts.none()) : set;
    }

    /** The state with the login changed; its databases know it by its new name. */
    InstanceState apply(InstanceState state, Login login, Instant now) {
        Login changed = settings.apply(login, state).touched(now);
        if (secret != null) {
            changed = changed.withSecret(secret);
        }
        Optional<NewName> rename = settings.option(NewName.class);
        return rename.isEmpty()
                ? state.with(state.logins().with(changed))
                : renamed(state, login, changed, rename.get().name().value());
    }

    private static InstanceState renamed(InstanceState state, Login login, Login changed, String name) {
        if (login.type().isWindows()) {
            throw EngineError.of(15098, 1);
        }
        WindowsNames.requireNone(name);
        if (state.principals().id(name).filter(id -> id != login.id()).isPresent()) {
            throw EngineError.of(15025, 1, name);
        }
        Databases databases = state.databases();
        for (Database database : databases.byName().values()) {
            if (database.owner().equalsIgnoreCase(login.name())) {
                databases = databases.with(database.withOwner(name));
            }
        }
        return state.with(state.logins().without(login).with(changed.named(name)))
                .with(databases);
    }
}
