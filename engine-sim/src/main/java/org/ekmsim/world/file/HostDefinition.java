package org.ekmsim.world.file;

import java.util.List;
import org.ekmsim.surroundings.EkmRegistryKey;
import org.ekmsim.surroundings.InstalledLibrary;
import org.ekmsim.surroundings.MachineSetup;
import org.ekmsim.surroundings.ManagedIdentity;
import org.ekmsim.surroundings.Platform;
import org.jspecify.annotations.Nullable;

/**
 * A machine with its instances.
 *
 * @param name the machine's name
 * @param platform what kind of machine
 * @param identities managed identities assigned to it
 * @param primaryIdentity name of the one that is primary for SQL Server, absent for none
 * @param ekmRegistryKey state of the registry key of cryptographic providers; means nothing on Linux
 * @param files provider libraries on its disk
 * @param setup what else is installed and configured on it
 * @param eventSource whether the connector is registered as a source of the event log; means nothing on Linux
 * @param instances the instances; never empty
 */
public record HostDefinition(
        String name,
        Platform platform,
        List<ManagedIdentity> identities,
        @Nullable String primaryIdentity,
        EkmRegistryKey ekmRegistryKey,
        List<InstalledLibrary> files,
        MachineSetup setup,
        boolean eventSource,
        List<InstanceDefinition> instances) {

    /** Copies the lists. */
    public HostDefinition {
        identities = List.copyOf(identities);
        files = List.copyOf(files);
        instances = List.copyOf(instances);
    }
}
