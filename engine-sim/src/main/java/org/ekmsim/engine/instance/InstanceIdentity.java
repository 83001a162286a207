package org.ekmsim.engine.instance;

import org.ekmsim.engine.traceflag.TraceFlags;
import org.ekmsim.surroundings.Platform;

/**
 * What never changes about an instance.
 *
 * @param name instance name; {@code MSSQLSERVER} is the default instance
 * @param host name of the machine
 * @param platform what kind of machine it is
 * @param flavour version and build
 * @param edition edition
 * @param serviceAccount the account the service runs as
 * @param startupTraceFlags global trace flags the service is started with
 */
public record InstanceIdentity(
        String name,
        String host,
        Platform platform,
        Flavour flavour,
        Edition edition,
        String serviceAccount,
        TraceFlags startupTraceFlags) {

    /** The name of the default instance. */
    public static final String DEFAULT_INSTANCE = "MSSQLSERVER";

    /** {@code @@SERVERNAME}: the host for the default instance, otherwise host\instance. */
    public String serverName() {
        return isDefault() ? host : host + "\\" + name;
    }

    public boolean isDefault() {
        return name.equalsIgnoreCase(DEFAULT_INSTANCE);
    }

    /** The source under which the service writes to the application log. */
    public String eventSource() {
        return isDefault() ? DEFAULT_INSTANCE : "MSSQL$" + name;
    }

    /** The same instance, running as another account. */
    public InstanceIdentity withServiceAccount(String account) {
        return new InstanceIdentity(name, host, platform, flavour, edition, account, startupTraceFlags);
    }

    /** The folder of backups, without a final separator. */
    public String backupFolder() {
        String data = dataFolder();
        String folder = data.substring(0, data.length() - 1);
        return platform.windows() ? folder.substring(0, folder.lastIndexOf('\\') + 1) + "Backup" : folder;
    }

    /** The folder of new database files, with its final separator. */
    public String dataFolder() {
        return platform.windows()
                ? "C:\\Program Files\\Microsoft SQL Server\\MSSQL" + flavour.majorVersion() + "." + name
                        + "\\MSSQL\\DATA\\"
                : "/var/opt/mssql/data/";
    }
}
