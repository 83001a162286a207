package org.ekmsim.vault;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an owner sets on a vault besides access and firewall.
 *
 * @param purgeProtection whether nothing deleted can be purged before its retention ends
 * @param retentionDays how long deleted keys are kept, 7 to 90 days ("Azure Key Vault soft-delete overview")
 * @param activated whether the security domain of a managed HSM was downloaded; always true for a key vault
 * @param requestLimit most requests in ten seconds, absent for the documented limits by kind of key
 * @param propagation how long a fresh role or access policy is not yet known to the service
 */
public record VaultProperties(
        boolean purgeProtection,
        int retentionDays,
        boolean activated,
        @Nullable Integer requestLimit,
        Duration propagation) {

    /** The shortest retention. */
    public static final int SHORTEST_RETENTION = 7;

    /** The longest retention, and the usual one. */
    public static final int LONGEST_RETENTION = 90;

    /** Checks the retention. */
    public VaultProperties {
        if (retentionDays < SHORTEST_RETENTION || retentionDays > LONGEST_RETENTION) {
            throw new IllegalArgumentException("Deleted keys are kept 7 to 90 days, not " + retentionDays + ".");
        }
    }

    /** No purge protection, 90 days, activated, documented limits, no delay. */
    public static VaultProperties usual() {
        return new VaultProperties(false, LONGEST_RETENTION, true, null, Duration.ZERO);
    }

    /** Forbids purging; it can never be allowed again. */
    public VaultProperties withPurgeProtection() {
        return new VaultProperties(true, retentionDays, activated, requestLimit, propagation);
    }

    /** Sets the retention in days. */
    public VaultProperties withRetentionDays(int days) {
        return new VaultProperties(purgeProtection, days, activated, requestLimit, propagation);
    }

    /** Activates a managed HSM, or says that it is not activated. */
    public VaultProperties withActivated(boolean changed) {
        return new VaultProperties(purgeProtection, retentionDays, changed, requestLimit, propagation);
    }

    /** Sets the most requests in ten seconds, or brings the documented limits back. */
    public VaultProperties withRequestLimit(@Nullable Integer requests) {
        return new VaultProperties(purgeProtection, retentionDays, activated, requests, propagation);
    }

    /** Sets how long a fresh role or access policy is not yet known. */
    public VaultProperties withPropagation(Duration changed) {
        return new VaultProperties(purgeProtection, retentionDays, activated, requestLimit, changed);
    }
}
