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
 */
public record VaultsState(PMap<String, VaultState> vaults, PMap<Integer, Integer> readyMade) {

    /** No vault. */
    public static VaultsState empty() {
        return new VaultsState(TreePMap.empty(), HashTreePMap.empty());
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
        return new VaultsState(vaults.plus(vault.host(), vault), readyMade);
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
        return new VaultsState(vaults, readyMade.plus(bits, nextReadyMade(bits) + 1));
    }
}
