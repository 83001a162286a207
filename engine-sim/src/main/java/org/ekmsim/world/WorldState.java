package org.ekmsim.world;

import java.time.Instant;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.hsm.HsmsState;
import org.ekmsim.surroundings.SurroundingsState;
import org.ekmsim.surroundings.disk.Disk;
import org.ekmsim.vault.VaultsState;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * Everything there is, as one immutable value.
 *
 * @param now virtual time, UTC
 * @param surroundings machines, directory, network, logs and recorded calls
 * @param vaults the vaults
 * @param hsms the hardware security modules
 * @param disks disks by host name
 * @param instances instances by {@link InstanceKey}
 * @param schedule what happens when time passes
 * @param drawn how many blocks of randomness were drawn
 */
public record WorldState(
        Instant now,
        SurroundingsState surroundings,
        VaultsState vaults,
        HsmsState hsms,
        PMap<String, Disk> disks,
        PMap<InstanceKey, InstanceState> instances,
        Schedule schedule,
        long drawn) {

    /** A world without machines. */
    public static WorldState empty(Instant start) {
        return new WorldState(
                start,
                SurroundingsState.empty(),
                VaultsState.empty(),
                HsmsState.empty(),
                TreePMap.empty(),
                TreePMap.empty(),
                Schedule.empty(),
                0);
    }

    public InstanceState instance(InstanceKey key) {
        InstanceState instance = instances.get(key);
        if (instance == null) {
            throw new IllegalArgumentException("There is no instance " + key);
        }
        return instance;
    }

    public Disk disk(String host) {
        Disk disk = disks.get(host);
        if (disk == null) {
            throw new IllegalArgumentException("There is no host " + host);
        }
        return disk;
    }

    public WorldState withNow(Instant changed) {
        return new WorldState(changed, surroundings, vaults, hsms, disks, instances, schedule, drawn);
    }

    public WorldState withSurroundings(SurroundingsState changed) {
        return new WorldState(now, changed, vaults, hsms, disks, instances, schedule, drawn);
    }

    public WorldState withVaults(VaultsState changed) {
        return new WorldState(now, surroundings, changed, hsms, disks, instances, schedule, drawn);
    }

    public WorldState withHsms(HsmsState changed) {
        return new WorldState(now, surroundings, vaults, changed, disks, instances, schedule, drawn);
    }

    public WorldState withInstance(InstanceKey key, InstanceState changed) {
        return new WorldState(now, surroundings, vaults, hsms, disks, instances.plus(key, changed), schedule, drawn);
    }

    public WorldState withDisk(String host, Disk changed) {
        return new WorldState(now, surroundings, vaults, hsms, disks.plus(host, changed), instances, schedule, drawn);
    }

    public WorldState withSchedule(Schedule changed) {
        return new WorldState(now, surroundings, vaults, hsms, disks, instances, changed, drawn);
    }

    public WorldState withDrawn(long changed) {
        return new WorldState(now, surroundings, vaults, hsms, disks, instances, schedule, changed);
    }
}
