package org.ekmsim.engine.principal;

import org.ekmsim.engine.type.Binary;

/**
 * The password of a SQL Server login and the policy it is under.
 *
 * @param hash the salted hash, as sys.sql_logins shows it to those who may see it
 * @param checksPolicy CHECK_POLICY
 * @param checksExpiration CHECK_EXPIRATION
 * @param mustChange whether the next connection has to change it
 */
public record LoginSecret(Binary hash, boolean checksPolicy, boolean checksExpiration, boolean mustChange) {

    LoginSecret withHash(Binary changed, boolean newMustChange) {
        return new LoginSecret(changed, checksPolicy, checksExpiration, newMustChange);
    }

    /** The policy changed; without CHECK_POLICY nothing expires. */
    LoginSecret under(boolean policy, boolean expiration) {
        return new LoginSecret(hash, policy, policy && expiration, mustChange);
    }

    @Override
    public String toString() {
        return "LoginSecret[policy=" + checksPolicy + ", expiration=" + checksExpiration + "]";
    }
}
