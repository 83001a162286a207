package org.ekmsim.surroundings;

import java.util.Locale;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * Network conditions seen from the machines of the world.
 *
 * @param unresolvable host names that the name service does not know
 * @param blocked host names that resolve but cannot be reached: firewall, proxy or outage
 */
public record Network(PSet<String> unresolvable, PSet<String> blocked) {

    /** A network in which every name resolves and every host answers. */
    public static Network perfect() {
        return new Network(HashTreePSet.empty(), HashTreePSet.empty());
    }

    /** Whether a host can be reached as far as the network is concerned. */
    public Reachability reach(String host) {
        String name = lower(host);
        if (unresolvable.contains(name)) {
            return Reachability.NOT_RESOLVED;
        }
        return blocked.contains(name) ? Reachability.BLOCKED : Reachability.REACHABLE;
    }

    /** Makes a name unknown to the name service. */
    public Network withUnresolvable(String host) {
        return new Network(unresolvable.plus(lower(host)), blocked);
    }

    /** Blocks the way to a host. */
    public Network withBlocked(String host) {
        return new Network(unresolvable, blocked.plus(lower(host)));
    }

    /** Undoes what was done to a host. */
    public Network withReachable(String host) {
        return new Network(unresolvable.minus(lower(host)), blocked.minus(lower(host)));
    }

    private static String lower(String host) {
        return host.toLowerCase(Locale.ROOT);
    }

    /** Whether and how a host can be reached. */
    public enum Reachability {
        /** Requests arrive. */
        REACHABLE,
        /** The name has no address. */
        NOT_RESOLVED,
        /** The name has an address, but no request arrives. */
        BLOCKED
    }
}
