package org.ekmsim.vault;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * All vaults of the world.
 *
 * @param vaults vaults by host name in lower case
 * @param readyMade how many ready-made keys of each size were used up
 * @param backups key backups by the name they were kept under (names compare without case)
 * @param counts requests counted for throttling
 */
public record VaultsState(
        PMap<String, VaultState> vaults,
        PMap<Integer, Integer> readyMade,
        PMap<String, KeyBackup> backups,
        RequestCounts counts) {

    /** No vault. */
    public static VaultsState empty() {
        return new VaultsState(
                TreePMap.empty(),
                HashTreePMap.empty(),
                TreePMap.empty(String.CASE_INSENSITIVE_ORDER),
                RequestCounts.none());
    }

    /** The vault behind a host name, unless it is deleted or was never there. */
    public Optional<VaultState> serving(String host) {
        return Optional.ofNullable(vaults.get(host.toLowerCase(Locale.ROOT))).filter(vault -> !vault.deleted());
    }

    /**
     * The one vault that is called so, by its name or by its host name.
     *
     * @throws IllegalArgumentException when there is none, or several vaults share the name
     */
    public VaultState named(String nameOrHost) {
        List<VaultState> found = vaults.values().stream()
                .filter(vault -> vault.name().equalsIgnoreCase(nameOrHost)
                        || vault.host().equalsIgnoreCase(nameOrHost))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("There is no vault named " + nameOrHost + ".");
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException(
                    "Several vaults are named " + nameOrHost + ": say the host name of the one you mean.");
        }
        return found.get(0);
    }

    /** Adds or replaces a vault. */
    public VaultsState with(VaultState vault) {
        return with(vaults.plus(vault.host(), vault));
    }

    /**
     * Changes the vault that is called so.
     *
     * @throws IllegalArgumentException when there is no such vault
     */
    public VaultsState with(String nameOrHost, UnaryOperator<VaultState> change) {
        return with(change.apply(named(nameOrHost)));
    }

    /** Index of the next ready-made key of that size. */
    public int nextReadyMade(int bits) {
        return readyMade.getOrDefault(bits, 0);
    }

    /** Uses up one ready-made key of that size. */
    public VaultsState withReadyMadeUsed(int bits) {
        return new VaultsState(vaults, readyMade.plus(bits, nextReadyMade(bits) + 1), backups, counts);
    }

    /**
     * Gives a vault another name, and so another host name; the old one does not resolve any more.
     *
     * @throws IllegalArgumentException when there is no such vault, or the new name is not allowed or taken
     */
    public VaultsState renamed(String nameOrHost, String newName) {
        VaultState vault = named(nameOrHost);
        VaultState renamed = vault.withName(newName);
        if (!VaultState.isName(newName)) {
            throw new IllegalArgumentException("A vault cannot be named " + newName + ".");
        }
        if (vaults.containsKey(renamed.host())) {
            throw new IllegalArgumentException("There is a vault " + renamed.host() + " already.");
        }
        return with(vaults.minus(vault.host()).plus(renamed.host(), renamed));
    }

    /**
     * Removes a soft-deleted vault for good.
     *
     * @throws IllegalArgumentException when there is no such vault, it is not deleted, or purge protection forbids it
     */
    public VaultsState purged(String nameOrHost) {
        VaultState vault = named(nameOrHost);
        if (!vault.deleted()) {
            throw new IllegalArgumentException("The vault " + vault.name() + " is not deleted.");
        }
        if (vault.properties().purgeProtection()) {
            throw new IllegalArgumentException("The vault " + vault.name() + " has purge protection.");
        }
        return with(vaults.minus(vault.host()));
    }

    /** Keeps a key backup, replacing an earlier one of that name. */
    public VaultsState withBackup(String name, KeyBackup backup) {
        return new VaultsState(vaults, readyMade, backups.plus(name, backup), counts);
    }

    VaultsState withCounts(RequestCounts changed) {
        return new VaultsState(vaults, readyMade, backups, changed);
    }

    private VaultsState with(PMap<String, VaultState> changed) {
        return new VaultsState(changed, readyMade, backups, counts);
    }
}
