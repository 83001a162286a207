package org.ekmsim.engine.principal;

import java.time.Instant;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A login.
 *
 * @param id {@code principal_id}
 * @param name login name
 * @param sid security identifier
 * @param type kind of login
 * @param disabled whether ALTER LOGIN ... DISABLE was run
 * @param defaultDatabase database of a new connection
 * @param defaultLanguage language of a new connection
 * @param secret the password, for SQL Server logins
 * @param asymmetricKeyId id of the key in master it was made from, or null
 * @param credentialId the one plain credential, or null
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
        String defaultLanguage,
        @Nullable LoginSecret secret,
        @Nullable Integer asymmetricKeyId,
        @Nullable Integer credentialId,
        Instant createDate,
        Instant modifyDate) {

    /** The login that owns the system databases. */
    public static final String SA = "sa";

    private static final Binary EXTERNAL_USER_END = Binary.of((byte) 0xAA, (byte) 0xDE);

    /** {@code principal_id} of sa. */
    public static final int SA_ID = 1;

    /** The language of a server that was set up in English. */
    public static final String SERVER_LANGUAGE = "us_english";

    /** A new login: enabled, default database master. */
    public static Login created(int id, String name, Binary sid, LoginType type, Instant now) {
        return new Login(id, name, sid, type, false, "master", SERVER_LANGUAGE, null, null, null, now, now);
    }

    /** The identifier of the login's users: that of an identity of Microsoft Entra ends in {@code AADE} to tell it from a contained user. */
    public Binary userSid() {
        return type.isExternal() ? sid.followedBy(EXTERNAL_USER_END) : sid;
    }

    /** Whether the login was made from the asymmetric key of that id. */
    public boolean isFromAsymmetricKey(int keyId) {
        return asymmetricKeyId != null && asymmetricKeyId == keyId;
    }

    /** Whether somebody can connect with it: logins from keys and certificates only hold permissions and credentials. */
    public boolean canConnect() {
        return type.connects() && !disabled;
    }

    Login fromAsymmetricKey(int keyId) {
        return copy(name, disabled, defaultDatabase, defaultLanguage, secret, keyId, credentialId, modifyDate);
    }

    /** The login with a password, or another one. */
    public Login withSecret(LoginSecret changed) {
        return copy(
                name, disabled, defaultDatabase, defaultLanguage, changed, asymmetricKeyId, credentialId, modifyDate);
    }

    Login withDefaultDatabase(String changed) {
        return copy(name, disabled, changed, defaultLanguage, secret, asymmetricKeyId, credentialId, modifyDate);
    }

    Login withDefaultLanguage(String changed) {
        return copy(name, disabled, defaultDatabase, changed, secret, asymmetricKeyId, credentialId, modifyDate);
    }

    Login withCredential(@Nullable Integer changed) {
        return copy(name, disabled, defaultDatabase, defaultLanguage, secret, asymmetricKeyId, changed, modifyDate);
    }

    Login named(String changed) {
        return copy(
                changed, disabled, defaultDatabase, defaultLanguage, secret, asymmetricKeyId, credentialId, modifyDate);
    }

    Login enabled(boolean enabled) {
        return copy(
                name, !enabled, defaultDatabase, defaultLanguage, secret, asymmetricKeyId, credentialId, modifyDate);
    }

    Login touched(Instant now) {
        return copy(name, disabled, defaultDatabase, defaultLanguage, secret, asymmetricKeyId, credentialId, now);
    }

    /** The same login, which keeps its id, identifier, kind and first date. */
    private Login copy(
            String newName,
            boolean newDisabled,
            String newDatabase,
            String newLanguage,
            @Nullable LoginSecret newSecret,
            @Nullable Integer newKeyId,
            @Nullable Integer newCredentialId,
            Instant newModifyDate) {
        return new Login(
                id,
                newName,
                sid,
                type,
                newDisabled,
                newDatabase,
                newLanguage,
                newSecret,
                newKeyId,
                newCredentialId,
                createDate,
                newModifyDate);
    }
}
