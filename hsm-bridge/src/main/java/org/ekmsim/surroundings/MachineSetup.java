package org.ekmsim.surroundings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.TreePMap;

/**
 * What is installed and configured on a machine beside provider libraries.
 *
 * @param runtimes the Visual C++ runtimes installed
 * @param administrators accounts in the local group Administrators, in lower case
 * @param proxyRequired whether the machine reaches the outside through a proxy only
 * @param proxies host name of the proxy that an account's Internet settings name (accounts compare without case)
 * @param connectorService the Windows service of connectors up to 1.0.0.440
 * @param stoppedInstances instances whose service does not run, in lower case
 */
public record MachineSetup(
        PSet<VisualCppRuntime> runtimes,
        PSet<String> administrators,
        boolean proxyRequired,
        PMap<String, String> proxies,
        ConnectorService connectorService,
        PSet<String> stoppedInstances) {

    /** Everything installed, nobody an administrator, direct access to the outside. */
    public static MachineSetup standard() {
        return new MachineSetup(
                HashTreePSet.from(List.of(VisualCppRuntime.values())),
                HashTreePSet.empty(),
                false,
                TreePMap.empty(String.CASE_INSENSITIVE_ORDER),
                ConnectorService.started(),
                HashTreePSet.empty());
    }

    /** Whether an account is a local administrator. */
    public boolean isAdministrator(String account) {
        return administrators.contains(account.toLowerCase(Locale.ROOT));
    }

    /** The proxy of an account. */
    public Optional<String> proxy(String account) {
        return Optional.ofNullable(proxies.get(account));
    }

    /** Installs a runtime or removes it. */
    public MachineSetup withRuntime(VisualCppRuntime runtime, boolean installed) {
        return new MachineSetup(
                installed ? runtimes.plus(runtime) : runtimes.minus(runtime),
                administrators,
                proxyRequired,
                proxies,
                connectorService,
                stoppedInstances);
    }

    /** Puts an account into the group Administrators or takes it out. */
    public MachineSetup withAdministrator(String account, boolean member) {
        String key = account.toLowerCase(Locale.ROOT);
        return new MachineSetup(
                runtimes,
                member ? administrators.plus(key) : administrators.minus(key),
                proxyRequired,
                proxies,
                connectorService,
                stoppedInstances);
    }

    /** Closes the direct way outside, or opens it. */
    public MachineSetup withProxyRequired(boolean required) {
        return new MachineSetup(runtimes, administrators, required, proxies, connectorService, stoppedInstances);
    }

    /** Sets the proxy of an account. */
    public MachineSetup withProxy(String account, String host) {
        return new MachineSetup(
                runtimes,
                administrators,
                proxyRequired,
                proxies.plus(account, host),
                connectorService,
                stoppedInstances);
    }

    /** Takes the proxy out of the settings of an account. */
    public MachineSetup withoutProxy(String account) {
        return new MachineSetup(
                runtimes, administrators, proxyRequired, proxies.minus(account), connectorService, stoppedInstances);
    }

    /** Replaces the state of the connector's service. */
    public MachineSetup with(ConnectorService changed) {
        return new MachineSetup(runtimes, administrators, proxyRequired, proxies, changed, stoppedInstances);
    }

    /** Whether the service of an instance has been stopped. */
    public boolean isStopped(String instance) {
        return stoppedInstances.contains(instance.toLowerCase(Locale.ROOT));
    }

    /** Stops the service of an instance or starts it. */
    public MachineSetup withStopped(String instance, boolean stopped) {
        String key = instance.toLowerCase(Locale.ROOT);
        return new MachineSetup(
                runtimes,
                administrators,
                proxyRequired,
                proxies,
                connectorService,
                stopped ? stoppedInstances.plus(key) : stoppedInstances.minus(key));
    }
}
