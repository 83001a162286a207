package org.ekmsim.world.file;

import java.util.List;
import org.ekmsim.surroundings.EventSource;
import org.ekmsim.surroundings.Fault;
import org.ekmsim.surroundings.Faults;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.InstalledLibrary;
import org.ekmsim.surroundings.ManagedIdentity;
import org.ekmsim.surroundings.SurroundingsState;

/** The surroundings a world starts with. */
public final class InitialSurroundings {

    private InitialSurroundings() {}

    /** What is around the instances of that world at its first instant: everything but the vaults. */
    public static SurroundingsState of(WorldDefinition world) {
        SurroundingsState state = SurroundingsState.empty()
                .withDirectory(world.directory())
                .withNetwork(world.network())
                .withFaults(faults(world.faults()));
        for (HostDefinition host : world.hosts()) {
            state = state.withHost(host(host));
        }
        return state;
    }

    private static Faults faults(List<Fault> list) {
        Faults faults = Faults.none();
        for (Fault fault : list) {
            faults = faults.with(fault);
        }
        return faults;
    }

    private static Host host(HostDefinition definition) {
        Host host = Host.named(definition.name(), definition.platform()).withSetup(standard -> definition.setup());
        for (ManagedIdentity identity : definition.identities()) {
            host = host.withIdentity(identity);
        }
        for (InstalledLibrary file : definition.files()) {
            host = host.withLibrary(file);
        }
        if (definition.platform().windows()) {
            List<String> accounts = definition.instances().stream()
                    .map(InstanceDefinition::serviceAccount)
                    .toList();
            host = host.withRegistry(registry -> definition.ekmRegistryKey().applyTo(registry, accounts));
            if (definition.eventSource()) {
                host = host.withRegistry(EventSource.CONNECTOR::register);
            }
        }
        return host.withPrimaryIdentity(definition.primaryIdentity());
    }
}
