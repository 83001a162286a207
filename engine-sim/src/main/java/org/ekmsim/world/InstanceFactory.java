package org.ekmsim.world;

import java.time.Instant;
import org.ekmsim.engine.backup.BackupHistory;
import org.ekmsim.engine.configuration.Configuration;
import org.ekmsim.engine.credential.Credentials;
import org.ekmsim.engine.cryptographicprovider.CryptographicProviders;
import org.ekmsim.engine.database.CreateDatabaseHandler;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.database.SystemDatabases;
import org.ekmsim.engine.instance.InstanceIdentity;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.log.ErrorLog;
import org.ekmsim.engine.masterkey.ServiceMasterKey;
import org.ekmsim.engine.message.DefinedMessages;
import org.ekmsim.engine.principal.FixedServerRole;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.principal.LoginSecret;
import org.ekmsim.engine.principal.LoginType;
import org.ekmsim.engine.principal.PasswordHash;
import org.ekmsim.engine.principal.SecurityIdentifiers;
import org.ekmsim.engine.principal.ServerPrincipals;
import org.ekmsim.engine.traceflag.TraceFlags;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.world.file.HostDefinition;
import org.ekmsim.world.file.InstanceDefinition;
import org.ekmsim.world.file.LoginDefinition;

/** Makes the state of a freshly installed instance from its definition. */
final class InstanceFactory {

    private final Instant now;

    InstanceFactory(Instant now) {
        this.now = now;
    }

    InstanceState create(HostDefinition host, InstanceDefinition definition) {
        InstanceIdentity identity = new InstanceIdentity(
                definition.name(),
                host.name(),
                host.platform(),
                definition.flavour(),
                definition.edition(),
                definition.serviceAccount(),
                traceFlags(definition));
        return new InstanceState(
                identity,
                configuration(definition),
                definition.entra(),
                principals(definition),
                Credentials.none(),
                CryptographicProviders.none(),
                databases(definition, identity),
                ServiceMasterKey.installed(identity.serverName(), now),
                identity.startupTraceFlags(),
                ErrorLog.empty(),
                DefinedMessages.none(),
                BackupHistory.none());
    }

    private static Configuration configuration(InstanceDefinition definition) {
        Configuration initial = Configuration.initial();
        return definition.ekmEnabled()
                ? initial.configure(Configuration.EKM_PROVIDER_ENABLED, 1).reconfigure()
                : initial;
    }

    private ServerPrincipals principals(InstanceDefinition definition) {
        ServerPrincipals principals = ServerPrincipals.initial().created(administrator(definition));
        principals =
                principals.with(principals.memberships().with(FixedServerRole.SYSADMIN.principalId(), Login.SA_ID));
        boolean first = definition.flavour().isSqlDatabase();
        for (LoginDefinition definedLogin :
                definition.logins().stream().skip(first ? 1 : 0).toList()) {
            Login login = login(principals.nextId(), definedLogin);
            principals = principals.created(login);
            for (FixedServerRole role : definedLogin.roles()) {
                principals = principals.with(principals.memberships().with(role.principalId(), login.id()));
            }
        }
        return principals;
    }

    /** sa; on a logical server of SQL Database the server administrator, the first login declared, has its place. */
    private Login administrator(InstanceDefinition definition) {
        return definition.flavour().isSqlDatabase()
                ? login(Login.SA_ID, definition.logins().get(0))
                : Login.created(Login.SA_ID, Login.SA, Binary.of((byte) 1), LoginType.SQL_LOGIN, now);
    }

    private Login login(int id, LoginDefinition definition) {
        LoginType type = definition.windows() ? LoginType.WINDOWS_LOGIN : LoginType.SQL_LOGIN;
        Binary sid = SecurityIdentifiers.of(definition.name(), type);
        Login login = Login.created(id, definition.name(), sid, type, now);
        Secret password = definition.password();
        if (type == LoginType.WINDOWS_LOGIN) {
            return login;
        }
        Binary hash = PasswordHash.of(password == null ? sid.toHex() : password.reveal(), sid.toBytes());
        return login.withSecret(LoginSecret.set(hash, true, false, false, now));
    }

    private Databases databases(InstanceDefinition definition, InstanceIdentity identity) {
        String owner = administrator(definition).name();
        Databases databases = Databases.none();
        int id = 1;
        for (String system : SystemDatabases.names()) {
            databases = databases.with(CreateDatabaseHandler.created(databases, identity, system, owner, now)
                    .withId(id));
            id++;
        }
        for (String name : definition.databases()) {
            databases = databases.with(CreateDatabaseHandler.created(databases, identity, name, owner, now));
        }
        return databases;
    }

    private static TraceFlags traceFlags(InstanceDefinition definition) {
        TraceFlags flags = TraceFlags.none();
        for (int flag : definition.traceFlags()) {
            flags = flags.with(flag);
        }
        return flags;
    }
}
