package org.ekmsim.provider.akv;

import org.ekmsim.provider.ProviderHost;
import org.ekmsim.surroundings.Registry;
import org.ekmsim.surroundings.RegistryRight;
import org.ekmsim.surroundings.RegistryValue;

/**
 * From 1.0.5.0 on, on Windows: the registry maps thumbprints to key URIs, below
 * {@code SQL Server Cryptographic Provider\Azure Key Vault\<key_vault_url>\<thumbprint>}.
 */
final class RegistryMemory implements KeyMemory {

    /** The connector's own key. */
    static final String AZURE_KEY_VAULT = Registry.CRYPTOGRAPHIC_PROVIDER + "\\Azure Key Vault";

    private static final String KEY_URI = "KeyUri";

    private final ProviderHost host;

    RegistryMemory(ProviderHost host) {
        this.host = host;
    }

    @Override
    public void remember(ConnectorSession session, KnownKey key) throws ConnectorException {
        String path = path(session, key.thumbprintHex());
        Registry registry = host.machine().registry();
        if (registry.rightOf(host.serviceAccount(), path) != RegistryRight.FULL_CONTROL) {
            throw new ConnectorException(ConnectorError.FAILURE_IN_REGISTRY);
        }
        RegistryValue value = new RegistryValue.Text(key.uri().text());
        host.surroundings()
                .change(state -> state.withHost(
                        host.hostName(),
                        machine -> machine.withRegistry(before -> before.withValue(path, KEY_URI, value))));
    }

    @Override
    public KeyUri find(ConnectorSession session, byte[] thumbprint) throws ConnectorException {
        Registry registry = host.machine().registry();
        if (registry.key(Registry.CRYPTOGRAPHIC_PROVIDER).isEmpty()) {
            throw new ConnectorException(ConnectorError.FAILURE_IN_REGISTRY);
        }
        RegistryValue value = registry.value(path(session, KnownKey.hex(thumbprint)), KEY_URI)
                .orElseThrow(() -> new ConnectorException(ConnectorError.KEY_NOT_REMEMBERED));
        if (value instanceof RegistryValue.Text uri) {
            try {
                return KeyUri.parse(uri.text());
            } catch (IllegalArgumentException e) {
                throw new ConnectorException(ConnectorError.FAILURE_IN_REGISTRY);
            }
        }
        throw new ConnectorException(ConnectorError.FAILURE_IN_REGISTRY);
    }

    private static String path(ConnectorSession session, String thumbprintHex) {
        return AZURE_KEY_VAULT + "\\https://" + session.vaultHost() + ":443\\" + thumbprintHex;
    }
}
