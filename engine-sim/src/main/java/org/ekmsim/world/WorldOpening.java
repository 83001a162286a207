package org.ekmsim.world;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseFiles;
import org.ekmsim.engine.entra.EntraLogins;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.provider.ProviderLibraries;
import org.ekmsim.surroundings.DirectoryLookup;
import org.ekmsim.surroundings.Platform;
import org.ekmsim.surroundings.disk.Disk;
import org.ekmsim.surroundings.disk.PathRules;
import org.ekmsim.world.file.HostDefinition;
import org.ekmsim.world.file.InitialSurroundings;
import org.ekmsim.world.file.InstanceDefinition;
import org.ekmsim.world.file.WorldDefinition;

/** Makes the first state of a world from its definition. */
final class WorldOpening {

    private final WorldDefinition definition;

    WorldOpening(WorldDefinition definition) {
        this.definition = definition;
    }

    /** The state before the first statement; the vaults are still empty. */
    WorldState state() {
        WorldState state =
                WorldState.empty(definition.clock().start()).withSurroundings(InitialSurroundings.of(definition));
        InstanceFactory factory = new InstanceFactory(definition.clock().start());
        for (HostDefinition host : definition.hosts()) {
            Disk disk = Disk.empty(host.platform() == Platform.LINUX ? PathRules.POSIX : PathRules.WINDOWS);
            for (InstanceDefinition instance : host.instances()) {
                InstanceState created = withAdministrator(factory.create(host, instance), state);
                disk = withFiles(disk, created);
                state = state.withInstance(new InstanceKey(host.name(), instance.name()), created);
            }
            state = state.withDisk(new InstanceKey(host.name(), "").host(), disk);
        }
        return state;
    }

    private InstanceState withAdministrator(InstanceState instance, WorldState state) {
        String administrator = instance.entra().administrator();
        return administrator == null
                ? instance
                : new DirectoryLookup(state.surroundings().directory())
                        .named(administrator)
                        .map(identity -> EntraLogins.withAdministrator(
                                instance, identity, definition.clock().start()))
                        .orElseThrow(() -> new IllegalArgumentException("There is no principal " + administrator));
    }

    private static Disk withFiles(Disk disk, InstanceState instance) {
        Disk written = disk;
        for (Database database : instance.databases().byName().values()) {
            written = DatabaseFiles.create(written, database);
        }
        return written;
    }

    /** The instances, in the order of the definition. */
    List<InstanceKey> instances() {
        List<InstanceKey> keys = new ArrayList<>();
        for (HostDefinition host : definition.hosts()) {
            host.instances().forEach(instance -> keys.add(new InstanceKey(host.name(), instance.name())));
        }
        return keys;
    }

    /** The provider libraries a world can have on its disks. */
    static ProviderLibraries libraries() {
        return ProviderLibraries.of(ProviderLibraries.onClassPath());
    }
}
