package org.ekmsim.engine.principal;

import java.time.Instant;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.tsql.login.CreateLogin;
import org.ekmsim.tsql.login.LoginSource;
import org.ekmsim.tsql.login.LoginSource.AsymmetricKeySource;
import org.ekmsim.tsql.login.LoginSource.PasswordSource;
import org.ekmsim.tsql.login.LoginSource.WindowsSource;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;

/**
 * CREATE LOGIN from an asymmetric key of master, from Windows, or with a password. A login made from a key cannot connect; it exists
 * to hold the credential the engine opens the key with.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-login-transact-sql">CREATE LOGIN (Transact-SQL)</a>
 */
public final class CreateLoginHandler implements CommandHandler<CreateLogin> {

    @Override
    public Class<CreateLogin> statement() {
        return CreateLogin.class;
    }

    @Override
    public void execute(CreateLogin statement, StatementContext context) {
        context.require(ServerPermission.ALTER_ANY_LOGIN);
        String name = statement.name().value();
        LoginSource source = statement.source();
        if (source instanceof AsymmetricKeySource key) {
            fromAsymmetricKey(name, key.key().value(), context);
        } else if (source instanceof WindowsSource windows && windows.options().isEmpty()) {
            requireWindowsName(name);
            create(name, LoginType.WINDOWS_LOGIN, context);
        } else if (source instanceof PasswordSource password
                && password.options().isEmpty()
                && !password.mustChange()
                && password.password().text() != null) {
            requireSqlName(name);
            requireFreeName(context.state(), name);
            PasswordPolicy.require(name, password.password().text().value());
            create(name, LoginType.SQL_LOGIN, context);
        } else {
            throw new UnmodelledException("CREATE LOGIN with these options", statement.line());
        }
    }

    private static void fromAsymmetricKey(String name, String keyName, StatementContext context) {
        Instant now = context.instance().now();
        context.commit(state -> {
            requireFreeName(state, name);
            AsymmetricKey key = state.databases()
                    .master()
                    .openContents()
                    .keys()
                    .asymmetric(keyName)
                    .orElseThrow(() -> EngineError.of(15151, 1, "find", "asymmetric key", keyName));
            if (state.logins().fromAsymmetricKey(key.id()).isPresent()) {
                throw EngineError.of(33140, 1, name, keyName);
            }
            return with(state, name, LoginType.ASYMMETRIC_KEY_MAPPED_LOGIN, key.id(), now);
        });
    }

    private static void create(String name, LoginType type, StatementContext context) {
        Instant now = context.instance().now();
        context.commit(state -> {
            requireFreeName(state, name);
            return with(state, name, type, null, now);
        });
    }

    private static InstanceState with(
            InstanceState state, String name, LoginType type, @Nullable Integer keyId, Instant now) {
        Logins logins = state.logins();
        Binary sid = SecurityIdentifiers.of(name, type);
        return state.with(logins.with(new Login(
                logins.nextId(), name, sid, type, false, Databases.MASTER, HashTreePSet.empty(), keyId, now, now)));
    }

    private static void requireFreeName(InstanceState state, String name) {
        if (state.logins().find(name).isPresent() || ServerRole.named(name).isPresent()) {
            throw EngineError.of(15025, 2, name);
        }
    }

    private static void requireWindowsName(String name) {
        if (name.indexOf('\\') < 1 || name.endsWith("\\")) {
            throw EngineError.of(15407, 1, name);
        }
    }

    private static void requireSqlName(String name) {
        if (name.indexOf('\\') >= 0) {
            throw EngineError.of(15006, 1, name);
        }
    }
}
