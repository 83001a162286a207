package org.ekmsim.engine.principal;

import java.time.Duration;
import java.time.Instant;
import org.ekmsim.engine.type.Binary;

/**
 * The password of a SQL Server login and the policy it is under.
 *
 * @param hash the salted hash, as sys.sql_logins shows it to those who may see it
 * @param checksPolicy CHECK_POLICY
 * @param checksExpiration CHECK_EXPIRATION
 * @param mustChange whether the next connection has to change it
 * @param setAt when it was set
 * @param failed the wrong ones given for it
 */
public record LoginSecret(
        Binary hash,
        boolean checksPolicy,
        boolean checksExpiration,
        boolean mustChange,
        Instant setAt,
        FailedAttempts failed) {

    /** How long a password is good where CHECK_EXPIRATION is on: the default of Windows. */
    static final Duration MAXIMUM_AGE = Duration.ofDays(42);

    /** A password set just now. */
    public static LoginSecret set(Binary hash, boolean policy, boolean expiration, boolean mustChange, Instant now) {
        return new LoginSecret(hash, policy, expiration, mustChange, now, FailedAttempts.none());
    }

    /** Another password under the same policy; a locked login stays locked. */
    LoginSecret withHash(Binary changed, boolean newMustChange, Instant now) {
        return new LoginSecret(changed, checksPolicy, checksExpiration, newMustChange, now, failed);
    }

    /** The policy changed; without CHECK_POLICY nothing expires and nothing is locked. */
    LoginSecret under(boolean policy, boolean expiration) {
        return new LoginSecret(
                hash, policy, policy && expiration, mustChange, setAt, policy ? failed : FailedAttempts.none());
    }

    /** With other wrong attempts; none to unlock it. */
    LoginSecret with(FailedAttempts changed) {
        return new LoginSecret(hash, checksPolicy, checksExpiration, mustChange, setAt, changed);
    }

    boolean isExpired(Instant now) {
        return checksExpiration && !now.isBefore(setAt.plus(MAXIMUM_AGE));
    }

    @Override
    public String toString() {
        return "LoginSecret[policy=" + checksPolicy + ", expiration=" + checksExpiration + "]";
    }
}
