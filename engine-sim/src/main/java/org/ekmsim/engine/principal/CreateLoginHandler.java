package org.ekmsim.engine.principal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ekmsim.engine.certificate.Certificate;
import org.ekmsim.engine.entra.EntraLogins;
import org.ekmsim.engine.entra.EntraNames;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.key.DatabaseKeys;
import org.ekmsim.engine.key.KeyKind;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.surroundings.EntraIdentity;
import org.ekmsim.tsql.login.CreateLogin;
import org.ekmsim.tsql.login.LoginOption;
import org.ekmsim.tsql.login.LoginSource;
import org.ekmsim.tsql.login.LoginSource.AsymmetricKeySource;
import org.ekmsim.tsql.login.LoginSource.CertificateSource;
import org.ekmsim.tsql.login.LoginSource.ExternalProviderSource;
import org.ekmsim.tsql.login.LoginSource.PasswordSource;
import org.ekmsim.tsql.login.LoginSource.WindowsSource;

/**
 * CREATE LOGIN from an asymmetric key or certificate of master, from Windows, or with a password. A login made from a key cannot
 * connect; it exists to hold the credential the engine opens the key with, and permissions.
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
        // ALTER ANY LOGIN brings CREATE LOGIN, the permission of SQL Server 2022.
        context.require(PermissionName.CREATE_LOGIN);
        String name = statement.name().value();
        LoginSource source = statement.source();
        if (source instanceof AsymmetricKeySource key) {
            fromAsymmetricKey(name, key.key().value(), context);
        } else if (source instanceof CertificateSource certificate) {
            fromCertificate(name, certificate.certificate().value(), context);
        } else if (source instanceof WindowsSource windows) {
            WindowsNames.require(name);
            create(name, WindowsNames.type(name), new LoginSettings(windows.options()), login -> login, context);
        } else if (source instanceof ExternalProviderSource external) {
            fromExternalProvider(name, new LoginSettings(external.options()), context);
        } else if (source instanceof PasswordSource password) {
            withPassword(name, password, context);
        }
    }

    private static void fromExternalProvider(String name, LoginSettings settings, StatementContext context) {
        if (settings.option(LoginOption.Sid.class).isPresent()
                || settings.option(LoginOption.ExternalType.class).isPresent()) {
            throw EngineError.of(37399, 1);
        }
        Optional<String> objectId = settings.option(LoginOption.ObjectId.class)
                .map(option -> option.identifier().value());
        EntraIdentity identity = EntraNames.resolve("CREATE LOGIN", name, objectId, context);
        Instant now = context.instance().now();
        context.commit(state -> {
            requireFreeName(state, name);
            state.logins().find(EntraLogins.sid(identity.objectId())).ifPresent(taken -> {
                throw EngineError.of(37557, 1, identity.objectId(), taken.name());
            });
            Login login = EntraLogins.created(state, name, identity, now);
            return state.with(state.principals().created(settings.apply(login, state)));
        });
    }

    private static void withPassword(String name, PasswordSource source, StatementContext context) {
        LoginSettings settings = new LoginSettings(source.options());
        if (settings.changesCredential()) {
            context.require(PermissionName.ALTER_ANY_CREDENTIAL);
        }
        PasswordChange change = new PasswordChange(source.password(), source.mustChange());
        boolean policy = settings.policy(true);
        boolean expiration = settings.expiration(false);
        change.requireOptions(policy, expiration);
        WindowsNames.requireNone(name);
        requireFreeName(context.state(), name);
        if (policy) {
            change.requirePolicy(name);
        }
        Binary hash = change.hash(context);
        LoginSecret secret = LoginSecret.set(
                hash,
                policy,
                expiration,
                source.mustChange(),
                context.instance().now());
        create(name, LoginType.SQL_LOGIN, settings, login -> login.withSecret(secret), context);
    }

    private static void fromAsymmetricKey(String name, String keyName, StatementContext context) {
        LoginSettings none = new LoginSettings(List.of());
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
            Login login = created(state, name, LoginType.ASYMMETRIC_KEY_MAPPED_LOGIN, none, now);
            return state.with(state.principals().created(login.fromAsymmetricKey(key.id())));
        });
    }

    /** The login has the identifier of the certificate, by which the two belong together. */
    private static void fromCertificate(String name, String certificateName, StatementContext context) {
        Instant now = context.instance().now();
        context.commit(state -> {
            requireFreeName(state, name);
            DatabaseKeys keys = state.databases().master().openContents().keys();
            Certificate certificate = KeyKind.CERTIFICATE.require(keys, "find", certificateName);
            Binary sid = SecurityIdentifiers.ofCertificate(certificate.thumbprint());
            if (state.logins().find(sid).isPresent()) {
                throw EngineError.of(33140, 1, name, certificateName);
            }
            return state.with(state.principals()
                    .created(Login.created(
                            state.principals().nextId(), name, sid, LoginType.CERTIFICATE_MAPPED_LOGIN, now)));
        });
    }

    private static void create(
            String name,
            LoginType type,
            LoginSettings settings,
            UnaryOperator<Login> completion,
            StatementContext context) {
        Instant now = context.instance().now();
        context.commit(state -> {
            requireFreeName(state, name);
            Login login = completion.apply(created(state, name, type, settings, now));
            return state.with(state.principals().created(login));
        });
    }

    private static Login created(
            InstanceState state, String name, LoginType type, LoginSettings settings, Instant now) {
        Binary sid = settings.sid(state).orElseGet(() -> SecurityIdentifiers.of(name, type));
        return settings.apply(Login.created(state.principals().nextId(), name, sid, type, now), state);
    }

    private static void requireFreeName(InstanceState state, String name) {
        if (state.principals().id(name).isPresent()) {
            throw EngineError.of(15025, 2, name);
        }
    }
}
