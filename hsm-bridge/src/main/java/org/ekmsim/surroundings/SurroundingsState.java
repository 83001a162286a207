package org.ekmsim.surroundings;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * The state around the instances, one immutable value.
 *
 * @param hosts machines by name (names compare without case)
 * @param directory the Microsoft Entra directory
 * @param network which host names do not resolve or cannot be reached
 * @param eventLog the Windows application logs of all hosts, oldest first
 * @param providerCalls every call of a provider entry point, in order of completion
 * @param vaultRequests every request a vault answered, in order
 * @param faults faults waiting to be met by a provider call
 * @param timeline provider calls and vault requests together, numbered in the order in which they began
 */
public record SurroundingsState(
        PMap<String, Host> hosts,
        Directory directory,
        Network network,
        PVector<EventLogEntry> eventLog,
        PVector<ProviderCall> providerCalls,
        PVector<VaultRequest> vaultRequests,
        Faults faults,
        Timeline timeline) {

    /** No machine, an empty directory, a perfect network. */
    public static SurroundingsState empty() {
        return new SurroundingsState(
                TreePMap.empty(String.CASE_INSENSITIVE_ORDER),
                Directory.empty(),
                Network.perfect(),
                TreePVector.empty(),
                TreePVector.empty(),
                TreePVector.empty(),
                Faults.none(),
                Timeline.empty());
    }

    /**
     * The machine of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Host host(String name) {
        Host host = hosts.get(name);
        if (host == null) {
            throw new IllegalArgumentException("There is no host named " + name + ".");
        }
        return host;
    }

    /** Adds or replaces a machine; identities assigned to it exist in the directory from then on. */
    public SurroundingsState withHost(Host host) {
        Directory known = directory;
        for (Map.Entry<String, ManagedIdentity> identity : host.identities().entrySet()) {
            known = known.withManagedIdentity(identity.getValue());
        }
        return new SurroundingsState(
                hosts.plus(host.name(), host),
                known,
                network,
                eventLog,
                providerCalls,
                vaultRequests,
                faults,
                timeline);
    }

    /** Changes one machine. */
    public SurroundingsState withHost(String name, UnaryOperator<Host> change) {
        return withHost(change.apply(host(name)));
    }

    /** Replaces the directory. */
    public SurroundingsState withDirectory(Directory changed) {
        return new SurroundingsState(hosts, changed, network, eventLog, providerCalls, vaultRequests, faults, timeline);
    }

    /** Replaces the network conditions. */
    public SurroundingsState withNetwork(Network changed) {
        return new SurroundingsState(
                hosts, directory, changed, eventLog, providerCalls, vaultRequests, faults, timeline);
    }

    /** Replaces the faults. */
    public SurroundingsState withFaults(Faults changed) {
        return new SurroundingsState(
                hosts, directory, network, eventLog, providerCalls, vaultRequests, changed, timeline);
    }

    /** Appends an entry to the event log. */
    public SurroundingsState withEvent(EventLogEntry entry) {
        return new SurroundingsState(
                hosts, directory, network, eventLog.plus(entry), providerCalls, vaultRequests, faults, timeline);
    }

    /** Gives a number on the timeline to a call that begins; it is the last one of the result's timeline. */
    public SurroundingsState withCallBegun() {
        return new SurroundingsState(
                hosts, directory, network, eventLog, providerCalls, vaultRequests, faults, timeline.begin());
    }

    /**
     * Appends a provider call.
     *
     * @param sequence the number it was given when it began
     */
    public SurroundingsState withProviderCall(long sequence, ProviderCall call) {
        return new SurroundingsState(
                hosts,
                directory,
                network,
                eventLog,
                providerCalls.plus(call),
                vaultRequests,
                faults,
                timeline.ended(sequence, call));
    }

    /** Appends a vault request. */
    public SurroundingsState withVaultRequest(VaultRequest request) {
        Timeline begun = timeline.begin();
        return new SurroundingsState(
                hosts,
                directory,
                network,
                eventLog,
                providerCalls,
                vaultRequests.plus(request),
                faults,
                begun.ended(begun.last(), request));
    }
}
