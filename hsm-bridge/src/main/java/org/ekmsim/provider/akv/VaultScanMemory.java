package org.ekmsim.provider.akv;

/**
 * On Linux, where there is no registry: the vault's keys are looked through for the thumbprint. How the connector
 * really remembers keys there is not documented (inferred).
 */
final class VaultScanMemory implements KeyMemory {

    private final VaultClient vault;

    VaultScanMemory(VaultClient vault) {
        this.vault = vault;
    }

    @Override
    public void remember(ConnectorSession session, KnownKey key) {}

    @Override
    public KeyUri find(ConnectorSession session, byte[] thumbprint) throws ConnectorException {
        String wanted = KnownKey.hex(thumbprint);
        KnownKey already = session.known(wanted).orElse(null);
        if (already != null) {
            return already.uri();
        }
        for (KnownKey key : vault.readAll(session)) {
            if (key.thumbprintHex().equals(wanted)) {
                session.learn(key);
                return key.uri();
            }
        }
        throw new ConnectorException(ConnectorError.KEY_NOT_REMEMBERED);
    }
}
