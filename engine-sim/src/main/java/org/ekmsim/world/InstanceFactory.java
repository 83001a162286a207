package org.ekmsim.world;

import java.time.Instant;
import org.ekmsim.engine.configuration.Configuration;
import org.ekmsim.engine.credential.Credentials;
import org.ekmsim.engine.cryptographicprovider.CryptographicProviders;
import org.ekmsim.engine.database.CreateDatabaseHandler;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.database.SystemDatabases;
import org.ekmsim.engine.instance.InstanceIdentity;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.log.ErrorLog;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.principal.LoginType;
import org.ekmsim.engine.principal.Logins;
import org.ekmsim.engine.principal.SecurityIdentifiers;
import org.ekmsim.engine.principal.ServerRole;
import org.ekmsim.engine.traceflag.TraceFlags;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.world.file.HostDefinition;
import org.ekmsim.world.file.InstanceDefinition;
import org.ekmsim.world.file.LoginDefinition;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

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
                logins(definition),
                Credentials.none(),
                CryptographicProviders.none(),
                databases(definition, identity),
                identity.startupTraceFlags(),
                ErrorLog.empty());
    }

    private static Configuration configuration(InstanceDefinition definition) {
        Configuration initial = Configuration.initial();
        return definition.ekmEnabled()
                ? initial.configure(Configuration.EKM_PROVIDER_ENABLED, 1).reconfigure()
                : initial;
    }

    private Logins logins(InstanceDefinition definition) {
        Logins logins = Logins.none().with(sa());
        for (LoginDefinition login : definition.logins()) {
            LoginType type = login.windows() ? LoginType.WINDOWS_LOGIN : LoginType.SQL_LOGIN;
            logins = logins.with(login(logins.nextId(), login.name(), type, HashTreePSet.from(login.roles())));
        }
        return logins;
    }

    private Login sa() {
        return new Login(
                Login.SA_ID,
                Login.SA,
                Binary.of((byte) 1),
                LoginType.SQL_LOGIN,
                false,
                Databases.MASTER,
                HashTreePSet.singleton(ServerRole.SYSADMIN),
                null,
                now,
                now);
    }

    private Login login(int id, String name, LoginType type, PSet<ServerRole> roles) {
        return new Login(
                id, name, SecurityIdentifiers.of(name, type), type, false, Databases.MASTER, roles, null, now, now);
    }

    private Databases databases(InstanceDefinition definition, InstanceIdentity identity) {
        Databases databases = Databases.none();
        int id = 1;
        for (String system : SystemDatabases.names()) {
            databases = databases.with(CreateDatabaseHandler.created(databases, identity, system, Login.SA, now)
                    .withId(id));
            id++;
        }
        for (String name : definition.databases()) {
            databases = databases.with(CreateDatabaseHandler.created(databases, identity, name, Login.SA, now));
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
