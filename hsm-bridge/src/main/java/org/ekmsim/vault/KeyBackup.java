package org.ekmsim.vault;

/**
 * The backup of a key: all its versions, readable only by vaults of the same kind, subscription and geography.
 *
 * @param key the key as it was
 * @param home where it was taken
 * @param kind the service it was taken from
 */
public record KeyBackup(VaultKey key, VaultHome home, VaultKind kind) {

    /**
     * Refuses vaults the backup cannot be restored to.
     *
     * @throws IllegalArgumentException saying why not
     */
    void requireRestorable(VaultState vault) {
        if (kind != vault.kind()) {
            throw new IllegalArgumentException("A backup cannot go from a key vault to a managed HSM or back.");
        }
        if (!home.sharesBackupsWith(vault.home())) {
            throw new IllegalArgumentException("The backup of the key " + key.name() + " was taken in " + place(home)
                    + "; it cannot be restored to the vault " + vault.name() + " in " + place(vault.home()) + ".");
        }
    }

    private static String place(VaultHome home) {
        return home.geography() + " (" + home.cloud().text() + " cloud, subscription " + home.subscription() + ")";
    }
}
