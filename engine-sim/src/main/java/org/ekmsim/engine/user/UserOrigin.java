package org.ekmsim.engine.user;

import java.util.Optional;
import org.ekmsim.engine.certificate.Certificate;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.entra.EntraLogins;
import org.ekmsim.engine.entra.EntraNames;
import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.key.KeyKind;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.principal.LoginType;
import org.ekmsim.engine.principal.SecurityIdentifiers;
import org.ekmsim.engine.principal.WrittenOptions;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.surroundings.EntraIdentity;
import org.ekmsim.tsql.principal.CreateUser;
import org.ekmsim.tsql.principal.UserOption.UserObjectId;
import org.ekmsim.tsql.principal.UserOption.UserSid;
import org.ekmsim.tsql.principal.UserSource;
import org.ekmsim.tsql.principal.UserSource.ForAsymmetricKey;
import org.ekmsim.tsql.principal.UserSource.ForCertificate;
import org.ekmsim.tsql.principal.UserSource.ForLogin;
import org.ekmsim.tsql.principal.UserSource.FromExternalProvider;
import org.ekmsim.tsql.principal.UserSource.WithoutLogin;

/**
 * Where a user comes from.
 *
 * @param type kind of user
 * @param sid security identifier
 * @param withoutLogin whether WITHOUT LOGIN was written
 */
record UserOrigin(DatabasePrincipalType type, Binary sid, boolean withoutLogin) {

    static UserOrigin of(CreateUser statement, StatementContext context) {
        String name = statement.name().value();
        UserSource source = statement.source();
        Optional<Binary> sid = WrittenOptions.find(statement.options(), UserSid.class)
                .map(option -> Binary.of(option.value().value()));
        if (source instanceof WithoutLogin) {
            requireNoBackslash(name);
            String database = context.database().name();
            return new UserOrigin(
                    DatabasePrincipalType.SQL_USER,
                    sid.orElseGet(() -> SecurityIdentifiers.withoutLogin(database, name)),
                    true);
        }
        if (sid.isPresent()) {
            throw EngineError.of(33242, 1);
        }
        if (source instanceof FromExternalProvider) {
            return ofIdentity(name, statement, context);
        }
        if (source instanceof ForAsymmetricKey key) {
            return ofKey(name, key.key().value(), context.database());
        }
        if (source instanceof ForCertificate certificate) {
            return ofCertificate(name, certificate.certificate().value(), context.database());
        }
        return ofLogin(name, source instanceof ForLogin login ? login.login().value() : name, context);
    }

    private static UserOrigin ofKey(String name, String keyName, Database database) {
        AsymmetricKey key =
                KeyKind.ASYMMETRIC_KEY.require(database.openContents().keys(), "find", keyName);
        Binary sid = SecurityIdentifiers.ofAsymmetricKey(database.name(), key.name());
        return mapped(name, DatabasePrincipalType.ASYMMETRIC_KEY_MAPPED_USER, sid, database);
    }

    private static UserOrigin ofCertificate(String name, String certificateName, Database database) {
        Certificate certificate =
                KeyKind.CERTIFICATE.require(database.openContents().keys(), "find", certificateName);
        Binary sid = SecurityIdentifiers.ofCertificate(certificate.thumbprint());
        return mapped(name, DatabasePrincipalType.CERTIFICATE_MAPPED_USER, sid, database);
    }

    /** A key or certificate has one user in its database: 15063. */
    private static UserOrigin mapped(String name, DatabasePrincipalType type, Binary sid, Database database) {
        requireNoBackslash(name);
        if (database.openContents().principals().userOf(sid).isPresent()) {
            throw EngineError.of(15063, 1);
        }
        return new UserOrigin(type, sid, false);
    }

    /** A contained user: it knows its identity, and no login. */
    private static UserOrigin ofIdentity(String name, CreateUser statement, StatementContext context) {
        Optional<String> objectId = WrittenOptions.find(statement.options(), UserObjectId.class)
                .map(option -> option.identifier().value());
        EntraIdentity identity = EntraNames.resolve("CREATE USER", name, objectId, context);
        Binary sid = EntraLogins.sid(identity.objectId());
        if (context.database().openContents().principals().userOf(sid).isPresent()) {
            throw EngineError.of(15063, 1);
        }
        return new UserOrigin(type(EntraLogins.type(identity)), sid, false);
    }

    private static UserOrigin ofLogin(String name, String loginName, StatementContext context) {
        Login login = context.state().logins().find(loginName).orElse(null);
        if (login == null) {
            throw EngineError.of(15007, 1, loginName);
        }
        if (login.id() == Login.SA_ID) {
            throw EngineError.of(15405, 1, loginName);
        }
        if (!login.type().isWindows()) {
            requireNoBackslash(name);
        }
        Database database = context.database();
        requireNoUser(login, database);
        return new UserOrigin(type(login.type()), login.userSid(), false);
    }

    /** A login has one user in a database; the owner's is dbo. */
    static void requireNoUser(Login login, Database database) {
        boolean owner = database.owner().equalsIgnoreCase(login.name());
        if (owner
                || database.openContents().principals().userOf(login.userSid()).isPresent()) {
            throw EngineError.of(15063, 1);
        }
    }

    /** The kind of user a login of the kind has. */
    static DatabasePrincipalType type(LoginType type) {
        return switch (type) {
            case SQL_LOGIN, SERVER_ROLE -> DatabasePrincipalType.SQL_USER;
            case WINDOWS_LOGIN -> DatabasePrincipalType.WINDOWS_USER;
            case WINDOWS_GROUP -> DatabasePrincipalType.WINDOWS_GROUP;
            case CERTIFICATE_MAPPED_LOGIN -> DatabasePrincipalType.CERTIFICATE_MAPPED_USER;
            case ASYMMETRIC_KEY_MAPPED_LOGIN -> DatabasePrincipalType.ASYMMETRIC_KEY_MAPPED_USER;
            case EXTERNAL_LOGIN -> DatabasePrincipalType.EXTERNAL_USER;
            case EXTERNAL_GROUP -> DatabasePrincipalType.EXTERNAL_GROUP;
        };
    }

    private static void requireNoBackslash(String name) {
        if (name.indexOf('\\') >= 0) {
            throw EngineError.of(15006, 1, name);
        }
    }
}
