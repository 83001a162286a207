package org.ekmsim.world.file;

import java.util.List;
import org.ekmsim.surroundings.Directory;
import org.ekmsim.surroundings.Fault;
import org.ekmsim.surroundings.Network;
import org.ekmsim.token.TokenChoice;
import org.jspecify.annotations.Nullable;

/**
 * What a world file says, checked: every reference names something that is there.
 *
 * @param description one line on what the world shows; empty when the file has none
 * @param hosts the machines, at least one; the first instance of the first host is the default one
 * @param directory applications and people of Microsoft Entra; managed identities stand with their hosts
 * @param vaults key vaults and managed HSMs
 * @param hsms hardware security modules
 * @param network host names that do not resolve or cannot be reached
 * @param faults faults that provider calls meet
 * @param clock the clock
 * @param hsm which tokens the world asks for, absent when it leaves the choice to whoever opens it
 */
public record WorldDefinition(
        String description,
        List<HostDefinition> hosts,
        Directory directory,
        List<VaultDefinition> vaults,
        List<HsmDefinition> hsms,
        Network network,
        List<Fault> faults,
        ClockDefinition clock,
        @Nullable TokenChoice hsm) {

    /** Copies the lists. */
    public WorldDefinition {
        hosts = List.copyOf(hosts);
        vaults = List.copyOf(vaults);
        hsms = List.copyOf(hsms);
        faults = List.copyOf(faults);
    }

    /** The same world on other machines. */
    public WorldDefinition withHosts(List<HostDefinition> changed) {
        return new WorldDefinition(description, changed, directory, vaults, hsms, network, faults, clock, hsm);
    }

    /** The same world with another clock. */
    public WorldDefinition withClock(ClockDefinition changed) {
        return new WorldDefinition(description, hosts, directory, vaults, hsms, network, faults, changed, hsm);
    }
}
