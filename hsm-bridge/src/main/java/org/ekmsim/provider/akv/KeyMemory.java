package org.ekmsim.provider.akv;

/** Where a generation of the connector remembers which key a thumbprint stands for, so that it outlives a restart. */
interface KeyMemory {

    /** Remembers a key that was opened by name. */
    void remember(ConnectorSession session, KnownKey key) throws ConnectorException;

    /** The key a thumbprint stands for, in the session's vault. */
    KeyUri find(ConnectorSession session, byte[] thumbprint) throws ConnectorException;
}
