package org.ekmsim.engine.permission;

import org.ekmsim.engine.entra.EntraToken;
import org.jspecify.annotations.Nullable;

/**
 * Who a session acts as: a login everywhere, a user inside one database as EXECUTE AS USER leaves it, or an identity of Microsoft Entra
 * with the logins and users of its groups.
 *
 * @param loginId {@code principal_id} of the login; null for a user without a login
 * @param user the user it is confined to, or null for a login
 * @param token the token of Microsoft Entra the connection was opened with, or null
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/execute-as-transact-sql">EXECUTE AS (Transact-SQL)</a>
 */
public record SecurityContext(
        @Nullable Integer loginId,
        @Nullable ConfinedUser user,
        @Nullable EntraToken token) {

    /**
     * A user of one database.
     *
     * @param databaseId {@code database_id}
     * @param userId {@code principal_id} in it
     */
    public record ConfinedUser(int databaseId, int userId) {}

    /** The context of a login. */
    public static SecurityContext ofLogin(int loginId) {
        return new SecurityContext(loginId, null, null);
    }

    /** The context of a user, with the login it belongs to, if any. */
    public static SecurityContext ofUser(int databaseId, int userId, @Nullable Integer loginId) {
        return new SecurityContext(loginId, new ConfinedUser(databaseId, userId), null);
    }

    /** The context of an identity of Microsoft Entra, with the login it signed in by; null for a contained user. */
    public static SecurityContext ofToken(EntraToken token, @Nullable Integer loginId) {
        return new SecurityContext(loginId, null, token);
    }

    /** Whether the context is good on the whole server. */
    public boolean isServerWide() {
        return user == null;
    }
}
