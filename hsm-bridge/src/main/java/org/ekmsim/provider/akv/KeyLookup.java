package org.ekmsim.provider.akv;

import org.ekmsim.provider.ProviderHost;

/** Finds keys by name and by thumbprint. */
final class KeyLookup {

    private static final int BITS_PER_BYTE = 8;

    private final ConnectorVersion version;
    private final VaultClient vault;
    private final KeyMemory memory;

    KeyLookup(ProviderHost host, ConnectorVersion version, VaultClient vault) {
        this.version = version;
        this.vault = vault;
        this.memory = memory(host, version, vault);
    }

    /**
     * Opens a key by PROVIDER_KEY_NAME and remembers it.
     *
     * @param probe whether this is a probe, which always asks the vault; the call after it takes over its answer
     */
    KnownKey byName(ConnectorSession session, String text, boolean probe) throws ConnectorException {
        KnownKey probed = session.takeFromProbe(text).orElse(null);
        if (probed != null && !probe) {
            return probed;
        }
        KeyName name = KeyName.parse(text, version.can(Ability.VERSIONS_IN_NAMES));
        KeyUri wanted = new KeyUri(session.vaultHost(), name.name(), name.version());
        KnownKey key = vault.read(session, wanted, ConnectorError.KEY_NOT_FOUND_BY_NAME);
        memory.remember(session, key);
        session.learn(key);
        return key;
    }

    /**
     * Opens a remembered key and makes sure that the vault still has it.
     *
     * @param probe whether this is a probe, which always asks the vault; the call after it takes over its answer
     */
    KnownKey byThumbprint(ConnectorSession session, String lookup, byte[] thumbprint, boolean probe)
            throws ConnectorException {
        KnownKey probed = session.takeFromProbe(lookup).orElse(null);
        if (probed != null && !probe) {
            return probed;
        }
        KnownKey key = vault.read(session, memory.find(session, thumbprint), ConnectorError.RESOURCE_NOT_FOUND);
        session.learn(key);
        return key;
    }

    /** Makes a key of a name that is free and remembers it. */
    KnownKey create(ConnectorSession session, String text, int bits) throws ConnectorException {
        KeyName name = KeyName.parse(text, false);
        if (exists(session, name)) {
            throw new ConnectorException(ConnectorError.KEY_EXISTS);
        }
        KnownKey key = vault.create(session, name.name(), bits);
        memory.remember(session, key);
        session.learn(key);
        return key;
    }

    private boolean exists(ConnectorSession session, KeyName name) throws ConnectorException {
        try {
            vault.read(
                    session, new KeyUri(session.vaultHost(), name.name(), null), ConnectorError.KEY_NOT_FOUND_BY_NAME);
            return true;
        } catch (ConnectorException e) {
            if (e.error() == ConnectorError.KEY_NOT_FOUND_BY_NAME) {
                return false;
            }
            throw e;
        }
    }

    /** The public half of a remembered key, asked of the vault unless the session has seen it. */
    KnownKey publicKey(ConnectorSession session, byte[] thumbprint) throws ConnectorException {
        KnownKey known = session.known(KnownKey.hex(thumbprint)).orElse(null);
        if (known != null) {
            return known;
        }
        KnownKey key = vault.read(session, memory.find(session, thumbprint), ConnectorError.RESOURCE_NOT_FOUND);
        session.learn(key);
        return key;
    }

    /** Where a remembered key is. */
    KeyUri remembered(ConnectorSession session, byte[] thumbprint) throws ConnectorException {
        return memory.find(session, thumbprint);
    }

    /** Bytes of what a key encrypts; the most a supported key can give when the session has not seen the key. */
    int ciphertextSize(ConnectorSession session, byte[] thumbprint) {
        return session.known(KnownKey.hex(thumbprint))
                .map(key -> key.publicNumbers().bytes())
                .orElse(version.longestKey() / BITS_PER_BYTE);
    }

    private static KeyMemory memory(ProviderHost host, ConnectorVersion version, VaultClient vault) {
        if (!version.remembersKeys()) {
            return new NameMemory();
        }
        return host.machine().platform().windows()
                ? new RegistryMemory(host, new ConnectorEventLog(host, version))
                : new VaultScanMemory(vault);
    }
}
