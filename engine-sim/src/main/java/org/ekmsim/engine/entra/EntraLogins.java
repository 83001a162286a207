package org.ekmsim.engine.entra;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Edition;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.permission.Memberships;
import org.ekmsim.engine.principal.FixedServerRole;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.principal.LoginType;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.user.DatabasePrincipalType;
import org.ekmsim.surroundings.Directory;
import org.ekmsim.surroundings.DirectoryLookup;
import org.ekmsim.surroundings.EntraIdentity;
import org.ekmsim.surroundings.ManagedIdentity;
import org.ekmsim.surroundings.SurroundingsState;
import org.jspecify.annotations.Nullable;

/**
 * The logins of Microsoft Entra identities. Their security identifier is the object id, as the bytes of a uniqueidentifier.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-sql/database/authentication-aad-overview">Microsoft Entra authentication for
 *     Azure SQL</a>
 */
public final class EntraLogins {

    private static final int OBJECT_ID_BYTES = 16;

    private EntraLogins() {}

    /** The security identifier of an object id. */
    public static Binary sid(UUID objectId) {
        return (Binary) Objects.requireNonNull(
                Conversion.cast(objectId, SqlType.UNIQUEIDENTIFIER, SqlType.varbinary(OBJECT_ID_BYTES), null));
    }

    /** The object id of a security identifier. */
    static UUID objectId(Binary sid) {
        return (UUID) Objects.requireNonNull(
                Conversion.cast(sid, SqlType.varbinary(OBJECT_ID_BYTES), SqlType.UNIQUEIDENTIFIER, null));
    }

    /** The kind of login an identity gets. */
    public static LoginType type(EntraIdentity identity) {
        return identity.isGroup() ? LoginType.EXTERNAL_GROUP : LoginType.EXTERNAL_LOGIN;
    }

    /** A new login of an identity. */
    public static Login created(InstanceState state, String name, EntraIdentity identity, Instant now) {
        return Login.created(state.principals().nextId(), name, sid(identity.objectId()), type(identity), now);
    }

    /**
     * The token somebody of Microsoft Entra signs in with.
     *
     * @return nothing where Microsoft Entra authentication is not set up, for a stranger, an application of another tenant, whose tokens
     *     have another issuer, and for members of more than 2048 security groups
     */
    public static Optional<EntraToken> signIn(InstanceState state, SurroundingsState surroundings, String name) {
        DirectoryLookup lookup = new DirectoryLookup(surroundings.directory());
        return lookup.named(name)
                .filter(identity -> state.entra().isConfigured() && readsDirectory(state, surroundings))
                .filter(identity -> !identity.isGroup())
                .filter(identity -> identity.tenant().equals(Directory.HOME_TENANT))
                .filter(identity -> lookup.securityGroups(identity) <= DirectoryLookup.MOST_SECURITY_GROUPS)
                .map(identity -> new EntraToken(
                        identity.displayName(),
                        sid(identity.objectId()),
                        lookup.groupsOf(identity).stream()
                                .map(group -> sid(group.objectId()))
                                .toList()));
    }

    /** A managed instance authenticates nobody of Microsoft Entra unless its identity has the role Directory Readers. */
    private static boolean readsDirectory(InstanceState state, SurroundingsState surroundings) {
        return state.identity().flavour().edition() != Edition.MANAGED_INSTANCE
                || surroundings
                        .host(state.identity().host())
                        .primary()
                        .filter(ManagedIdentity::readsDirectory)
                        .isPresent();
    }

    private static Optional<Login> own(InstanceState state, EntraIdentity identity) {
        return state.logins().find(sid(identity.objectId()));
    }

    /**
     * The instance with another Microsoft Entra administrator, who is a member of sysadmin; the one before keeps the login. On a logical
     * server of SQL Database the administrator has no login, but a user in master.
     *
     * @param administrator null takes the administrator away, and with it Microsoft Entra authentication
     */
    public static InstanceState withAdministrator(
            InstanceState state, @Nullable EntraIdentity administrator, Instant now) {
        if (administrator == null) {
            return state.with(EntraSetup.none());
        }
        EntraSetup setup = EntraSetup.of(administrator.name(), state.entra().only());
        if (state.identity().flavour().isSqlDatabase()) {
            Database master = state.databases().master();
            Binary sid = sid(administrator.objectId());
            DatabasePrincipalType kind = administrator.isGroup()
                    ? DatabasePrincipalType.EXTERNAL_GROUP
                    : DatabasePrincipalType.EXTERNAL_USER;
            return state.with(state.databases()
                            .with(master.withPrincipals(principals ->
                                    principals.withContained(administrator.displayName(), kind, sid, now))))
                    .with(setup.asContained(sid));
        }
        InstanceState known = own(state, administrator).isPresent()
                ? state
                : state.with(
                        state.principals().created(created(state, administrator.displayName(), administrator, now)));
        int id = own(known, administrator).orElseThrow().id();
        Memberships memberships = known.principals().memberships().with(FixedServerRole.SYSADMIN.principalId(), id);
        return known.with(known.principals().with(memberships)).with(setup);
    }
}
