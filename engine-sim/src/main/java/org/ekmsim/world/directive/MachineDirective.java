package org.ekmsim.world.directive;

import org.ekmsim.surroundings.InstalledLibrary;
import org.ekmsim.surroundings.VisualCppRuntime;
import org.jspecify.annotations.Nullable;

/** Directives about what is installed and configured on the host the script is connected to. */
public sealed interface MachineDirective extends Directive {

    /** {@code library install PATH akv VERSION [unsigned]}: puts a provider's library on the disk, in the place of another. */
    record InstallLibrary(InstalledLibrary library) implements MachineDirective {}

    /** {@code library remove PATH}. */
    record RemoveLibrary(String path) implements MachineDirective {}

    /** {@code library show}: the provider libraries on the disk, and who has them loaded. */
    record ShowLibraries() implements MachineDirective {}

    /** {@code runtime install 2013|2015} and {@code runtime remove 2013|2015}: the Visual C++ runtimes. */
    record SetRuntime(VisualCppRuntime runtime, boolean installed) implements MachineDirective {}

    /**
     * {@code proxy set ACCOUNT HOST} and {@code proxy clear ACCOUNT}.
     *
     * @param host the proxy, absent for none
     */
    record SetProxy(String account, @Nullable String host) implements MachineDirective {}

    /** {@code proxy required} and {@code proxy optional}: whether the machine can get out without one. */
    record RequireProxy(boolean required) implements MachineDirective {}

    /** {@code administrators add ACCOUNT} and {@code administrators remove ACCOUNT}. */
    record SetAdministrator(String account, boolean member) implements MachineDirective {}

    /** {@code connector-service start} and {@code connector-service stop}: the Windows service of connector 1.0.0.440. */
    record RunConnectorService(boolean running) implements MachineDirective {}

    /** {@code eventlog show}: the Windows application log, as the Event Viewer shows it. */
    record ShowEventLog() implements MachineDirective {}

    /** {@code eventlog register} and {@code eventlog unregister}: the connector as a source of the log. */
    record RegisterEventSource(boolean registered) implements MachineDirective {}

    /**
     * {@code eventlog level 0|1|2|default}: what the connector writes.
     *
     * @param level 0 everything, 1 errors, 2 nothing; absent removes the value
     */
    record SetLogLevel(@Nullable Integer level) implements MachineDirective {}
}
