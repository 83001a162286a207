package org.ekmsim.provider.akv;

/** Up to 1.0.4.0 nothing need be remembered: the thumbprint is the name. It never names a version. */
final class NameMemory implements KeyMemory {

    @Override
    public void remember(ConnectorSession session, KnownKey key) {}

    @Override
    public KeyUri find(ConnectorSession session, byte[] thumbprint) throws ConnectorException {
        return new KeyUri(session.vaultHost(), NameInThumbprint.decode(thumbprint), null);
    }
}
