package org.ekmsim.provider.akv;

import org.ekmsim.provider.EntryPoint;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.surroundings.EventLogEntry;
import org.ekmsim.surroundings.RegistryValue;
import org.jspecify.annotations.Nullable;

/** Writes the connector's failures to the Windows application log; the wording of its entries is inferred. */
final class ConnectorEventLog {

    static final String SOURCE = "SQL Server Connector for Microsoft Azure Key Vault";

    private static final String LOG = RegistryMemory.AZURE_KEY_VAULT + "\\Log";
    private static final int NOTHING = 2;

    private final ProviderHost host;
    private final ConnectorVersion version;

    ConnectorEventLog(ProviderHost host, ConnectorVersion version) {
        this.host = host;
        this.version = version;
    }

    void failed(EntryPoint entryPoint, ConnectorError error, @Nullable String vault) {
        if (!host.machine().platform().windows() || silenced()) {
            return;
        }
        String text = "Operation: " + entryPoint.exportedName() + ". Error: " + error.symbol() + " ("
                + version.codes().code(error) + ")."
                + (vault == null ? "" : " Vault: https://" + vault + ".");
        EventLogEntry entry = new EventLogEntry(
                host.surroundings().clock().now(), host.hostName(), SOURCE, EventLogEntry.Level.ERROR, text);
        host.surroundings().change(state -> state.withEvent(entry));
    }

    /** The registry value Level: 0 everything, 1 errors, 2 nothing ("SQL Server Connector registry modification"). */
    private boolean silenced() {
        return version.logLevels()
                && host.machine()
                        .registry()
                        .value(LOG, "Level")
                        .filter(value -> value instanceof RegistryValue.Number level && level.number() >= NOTHING)
                        .isPresent();
    }
}
