package org.ekmsim.provider.akv;

import java.util.Optional;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.surroundings.Host;
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

    /** The account that the connector itself can create its top key as, beside local administrators. */
    private static final String DEFAULT_ACCOUNT = "NT SERVICE\\MSSQLSERVER";

    private final ProviderHost host;
    private final ConnectorEventLog eventLog;

    RegistryMemory(ProviderHost host, ConnectorEventLog eventLog) {
        this.host = host;
        this.eventLog = eventLog;
    }

    @Override
    public void remember(ConnectorSession session, KnownKey key) throws ConnectorException {
        String path = path(session, key.thumbprintHex());
        if (!mayWrite(host.machine(), path)) {
            throw new ConnectorException(ConnectorError.FAILURE_IN_REGISTRY);
        }
        RegistryValue value = new RegistryValue.Text(key.uri().text());
        boolean known = host.machine()
                .registry()
                .value(path, KEY_URI)
                .filter(value::equals)
                .isPresent();
        if (known) {
            return;
        }
        host.surroundings()
                .change(state -> state.withHost(
                        host.hostName(),
                        machine -> machine.withRegistry(before -> before.withValue(path, KEY_URI, value))));
        eventLog.remembered(key);
    }

    /**
     * Below its top key the connector goes by rights; the top key itself only some accounts create ("SQL Server Connector
     * registry modification").
     */
    private boolean mayWrite(Host machine, String path) {
        Registry registry = machine.registry();
        String account = host.serviceAccount();
        boolean right = registry.rightOf(account, path) == RegistryRight.FULL_CONTROL;
        boolean creates =
                registry.key(Registry.CRYPTOGRAPHIC_PROVIDER).isPresent() || account.equalsIgnoreCase(DEFAULT_ACCOUNT);
        return machine.setup().isAdministrator(account) || (right && creates);
    }

    @Override
    public KeyUri find(ConnectorSession session, byte[] thumbprint) throws ConnectorException {
        Registry registry = host.machine().registry();
        if (registry.key(Registry.CRYPTOGRAPHIC_PROVIDER).isEmpty()) {
            throw new ConnectorException(ConnectorError.FAILURE_IN_REGISTRY);
        }
        Optional<RegistryValue> value = registry.value(path(session, KnownKey.hex(thumbprint)), KEY_URI);
        if (value.isEmpty()) {
            return byOldThumbprint(session, thumbprint);
        }
        if (value.get() instanceof RegistryValue.Text uri) {
            try {
                return KeyUri.parse(uri.text());
            } catch (IllegalArgumentException e) {
                throw new ConnectorException(ConnectorError.FAILURE_IN_REGISTRY);
            }
        }
        throw new ConnectorException(ConnectorError.FAILURE_IN_REGISTRY);
    }

    /**
     * Thumbprints of connectors up to 1.0.4.0 are still understood: the repair of message 33111 re-wraps a key under the new connector
     * that was wrapped under the old one (inferred).
     */
    private static KeyUri byOldThumbprint(ConnectorSession session, byte[] thumbprint) throws ConnectorException {
        if (!NameInThumbprint.isOne(thumbprint)) {
            throw new ConnectorException(ConnectorError.KEY_NOT_REMEMBERED);
        }
        return new NameMemory().find(session, thumbprint);
    }

    private static String path(ConnectorSession session, String thumbprintHex) {
        return AZURE_KEY_VAULT + "\\https://" + session.vaultHost() + ":443\\" + thumbprintHex;
    }
}
