package org.ekmsim.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What vaults do by themselves when its time has come: rotate keys by their policies, purge keys whose retention has ended. */
public final class VaultCalendar {

    private VaultCalendar() {}

    /** The next instant at which a vault does something by itself; nothing when none ever will. */
    public static Optional<Instant> nextDue(VaultsState vaults) {
        return all(vaults).stream().map(Due::at).min(Instant::compareTo);
    }

    /** What is due by an instant, in the order of vaults and keys. */
    static List<Due> due(VaultsState vaults, Instant now) {
        return all(vaults).stream().filter(due -> !due.at().isAfter(now)).toList();
    }

    private static List<Due> all(VaultsState vaults) {
        List<Due> found = new ArrayList<>();
        for (VaultState vault : vaults.vaults().values()) {
            for (VaultKey key : vault.keys().present().values()) {
                key.rotationDue().ifPresent(at -> found.add(new Due(at, vault.host(), key.name(), false)));
            }
            for (DeletedKey deleted : vault.keys().deleted().values()) {
                Instant purged = deleted.purged();
                if (purged != null) {
                    found.add(new Due(purged, vault.host(), deleted.key().name(), true));
                }
            }
        }
        return found;
    }

    /**
     * One thing that is due.
     *
     * @param at when
     * @param host host name of the vault
     * @param key name of the key
     * @param purge whether the key is purged rather than rotated
     */
    record Due(Instant at, String host, String key, boolean purge) {}
}
