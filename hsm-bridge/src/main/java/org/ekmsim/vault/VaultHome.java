package org.ekmsim.vault;

import org.ekmsim.surroundings.Directory;

/**
 * Where a vault is. Keys can be restored only to vaults of the same subscription and geography ("Azure Key Vault security worlds and
 * geographic boundaries").
 *
 * @param cloud the cloud it is in
 * @param geography the geography of its region, such as {@code United States}; names compare without case
 * @param subscription the subscription it is paid by; names compare without case
 * @param tenant the Microsoft Entra tenant whose tokens it accepts
 */
public record VaultHome(Cloud cloud, String geography, String subscription, String tenant) {

    /** The subscription of vaults that name none. */
    public static final String SUBSCRIPTION = "contoso";

    /** The usual place in a cloud. */
    public static VaultHome in(Cloud cloud) {
        return new VaultHome(cloud, cloud.geography(), SUBSCRIPTION, Directory.HOME_TENANT);
    }

    /** Whether key backups taken in one of the places can be restored in the other. */
    boolean sharesBackupsWith(VaultHome other) {
        return cloud == other.cloud
                && geography.equalsIgnoreCase(other.geography)
                && subscription.equalsIgnoreCase(other.subscription);
    }
}
