package org.ekmsim.engine.cryptographicprovider;

import java.util.Optional;
import java.util.UUID;
import org.ekmsim.engine.name.NameMap;

/**
 * The providers of an instance.
 *
 * @param byName the registered providers
 * @param nextId id of the next one (the first id, 65537, is the one vendors' transcripts show)
 */
public record CryptographicProviders(NameMap<CryptographicProvider> byName, int nextId) {

    private static final int FIRST_ID = 65537;

    public static CryptographicProviders none() {
        return new CryptographicProviders(NameMap.empty(), FIRST_ID);
    }

    public Optional<CryptographicProvider> find(String name) {
        return byName.find(name);
    }

    public Optional<CryptographicProvider> find(int id) {
        return byName.values().stream().filter(provider -> provider.id() == id).findFirst();
    }

    public Optional<CryptographicProvider> find(UUID guid) {
        return byName.values().stream()
                .filter(provider -> provider.guid().equals(guid))
                .findFirst();
    }

    public CryptographicProviders with(CryptographicProvider provider) {
        return new CryptographicProviders(byName.with(provider.name(), provider), Math.max(nextId, provider.id() + 1));
    }

    public CryptographicProviders without(CryptographicProvider provider) {
        return new CryptographicProviders(byName.without(provider.name()), nextId);
    }

    /** The same with the ids spent that another version has spent. */
    public CryptographicProviders withSpentIdsOf(CryptographicProviders other) {
        return other.nextId > nextId ? new CryptographicProviders(byName, other.nextId) : this;
    }
}
