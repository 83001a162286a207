package org.ekmsim.surroundings;

/**
 * The registration of a source of the Windows application log: without one, the Event Viewer cannot find the descriptions of its
 * entries ("SQL Server Connector registry modification").
 *
 * @param name name of the source
 */
public record EventSource(String name) {

    /** The source of the SQL Server Connector. */
    public static final EventSource CONNECTOR = new EventSource("SQL Server Connector for Microsoft Azure Key Vault");

    private static final String SOURCES =
            "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application\\";

    private static final String MESSAGE_FILE = "EventMessageFile";

    /** Registers the source, as an installer does. */
    public Registry register(Registry registry) {
        return registry.withValue(
                SOURCES + name,
                MESSAGE_FILE,
                new RegistryValue.Text("C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\EventLogMessages.dll"));
    }

    /** Removes the registration. */
    public Registry remove(Registry registry) {
        return registry.delete(SOURCES + name);
    }

    /** Whether the source is registered. */
    public boolean isRegistered(Registry registry) {
        return registry.value(SOURCES + name, MESSAGE_FILE).isPresent();
    }

    /** What the Event Viewer of that machine shows of an entry; what follows the first sentence is Windows' own. */
    public static String shown(EventLogEntry entry, Registry registry) {
        return new EventSource(entry.source()).isRegistered(registry)
                ? entry.text()
                : "The description for Event ID 0 from source " + entry.source()
                        + " cannot be found. Either the component that raises this event is not installed on your local computer"
                        + " or the installation is corrupted. You can install or repair the component on the local computer."
                        + " The following information was included with the event: " + entry.text();
    }
}
