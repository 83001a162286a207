package org.ekmsim.surroundings;

import java.util.Collection;

/** The condition of the registry key of the cryptographic providers, as world files name it. */
public enum EkmRegistryKey {
    /** Created, and the service accounts have full control. */
    PRESENT("present"),
    /** Never created. */
    MISSING("missing"),
    /** Created, but the service accounts may only read. */
    READ_ONLY("read-only");

    private final String text;

    EkmRegistryKey(String text) {
        this.text = text;
    }

    /** The name used in world files. */
    public String text() {
        return text;
    }

    /**
     * Brings a registry into this condition.
     *
     * @param serviceAccounts the accounts of the instances on the machine
     */
    public Registry applyTo(Registry registry, Collection<String> serviceAccounts) {
        if (this == MISSING) {
            return registry.delete(Registry.CRYPTOGRAPHIC_PROVIDER);
        }
        Registry changed = registry.create(Registry.CRYPTOGRAPHIC_PROVIDER);
        RegistryRight right = this == PRESENT ? RegistryRight.FULL_CONTROL : RegistryRight.READ;
        for (String account : serviceAccounts) {
            changed = changed.grant(Registry.CRYPTOGRAPHIC_PROVIDER, account, right);
        }
        return changed;
    }
}
