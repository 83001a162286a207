package org.ekmsim.engine.principal;

import java.time.Instant;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSet;

/**
 * A login.
 *
 * @param id {@code principal_id}
 * @param name login name
 * @param sid security identifier
 * @param type kind of login
 * @param disabled whether ALTER LOGIN ... DISABLE was run
 * @param defaultDatabase database of a new connection
 * @param roles fixed server roles it is a member of
 * @param asymmetricKeyId id of the key in master it was made from, or null
 * @param createDate virtual time of CREATE
 * @param modifyDate virtual time of the last ALTER
 */
public record Login(
        int id,
        String name,
        Binary sid,
        LoginType type,
        boolean disabled,
        String defaultDatabase,
        PSet<ServerRole> roles,
        @Nullable Integer asymmetricKeyId,
        Instant createDate,
        Instant modifyDate) {

    /** The login that owns the system databases. */
    public static final String SA = "sa";

    /** {@code principal_id} of sa. */
    public static final int SA_ID = 1;

    /** Whether a role of the login brings the permission; CONTROL SERVER brings every one. */
    public boolean has(ServerPermission permission) {
        return roles.stream()
                .anyMatch(role -> role.permits(permission) || role.permits(ServerPermission.CONTROL_SERVER));
    }

    public boolean isSysadmin() {
        return roles.contains(ServerRole.SYSADMIN);
    }

    /** Whether the login was made from the asymmetric key of that id. */
    public boolean isFromAsymmetricKey(int keyId) {
        return asymmetricKeyId != null && asymmetricKeyId == keyId;
    }

    Login enabled(boolean enabled, Instant now) {
        return new Login(id, name, sid, type, !enabled, defaultDatabase, roles, asymmetricKeyId, createDate, now);
    }

    Login touched(Instant now) {
        return new Login(id, name, sid, type, disabled, defaultDatabase, roles, asymmetricKeyId, createDate, now);
    }
}
