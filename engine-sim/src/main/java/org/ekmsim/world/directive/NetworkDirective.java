package org.ekmsim.world.directive;

import org.ekmsim.surroundings.Network;

/** Directives about the network. */
public sealed interface NetworkDirective extends Directive {

    /** {@code network block HOST}, {@code network lose HOST} (its name no longer resolves) and {@code network restore HOST}. */
    record SetReachability(String host, Network.Reachability reachability) implements NetworkDirective {}
}
