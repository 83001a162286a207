package org.ekmsim.provider.akv;

import org.ekmsim.provider.EntryPoint;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.surroundings.EventLogEntry;
import org.ekmsim.surroundings.EventSource;
import org.ekmsim.surroundings.RegistryValue;
import org.jspecify.annotations.Nullable;

/**
 * Writes to the Windows application log: failures, and for information which keys are remembered from now on. The
 * wording of the entries is inferred.
 */
final class ConnectorEventLog {

    private static final int EVERYTHING = 0;
    private static final int ERRORS = 1;

    private final ProviderHost host;
    private final ConnectorVersion version;

    ConnectorEventLog(ProviderHost host, ConnectorVersion version) {
        this.host = host;
        this.version = version;
    }

    void failed(EntryPoint entryPoint, ConnectorError error, @Nullable String vault) {
        String text = "Operation: " + entryPoint.exportedName() + ". Error: " + error.symbol() + " ("
                + version.codes().code(error) + ")."
                + (vault == null ? "" : " Vault: https://" + vault + ".");
        write(EventLogEntry.Level.ERROR, text);
    }

    /** A key has got its entry in the registry. */
    void remembered(KnownKey key) {
        if (version.can(Ability.LOG_LEVELS) && level() == EVERYTHING) {
            write(
                    EventLogEntry.Level.INFORMATION,
                    "Key 0x" + key.thumbprintHex() + ": " + key.uri().text() + ".");
        }
    }

    private void write(EventLogEntry.Level level, String text) {
        if (!version.can(Ability.EVENT_LOG) || !host.machine().platform().windows() || level() > ERRORS) {
            return;
        }
        EventLogEntry entry = new EventLogEntry(
                host.surroundings().clock().now(), host.hostName(), EventSource.CONNECTOR.name(), level, text);
        host.surroundings().change(state -> state.withEvent(entry));
    }

    /** The registry value Level: 0 everything, 1 errors, 2 nothing ("SQL Server Connector registry modification"). */
    private int level() {
        boolean read = version.can(Ability.LOG_LEVELS);
        return host.machine()
                .registry()
                .value(AkvConnectorLibrary.LOG_KEY, "Level")
                .filter(value -> read)
                .map(value -> value instanceof RegistryValue.Number number ? number.number() : EVERYTHING)
                .orElse(EVERYTHING);
    }
}
