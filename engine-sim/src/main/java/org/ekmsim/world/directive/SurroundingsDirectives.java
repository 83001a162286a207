package org.ekmsim.world.directive;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ekmsim.surroundings.Fault;
import org.ekmsim.surroundings.Faults;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.Network;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.world.directive.FaultDirective.AddFault;
import org.ekmsim.world.directive.FaultDirective.RemoveFaults;
import org.ekmsim.world.directive.NetworkDirective.SetReachability;
import org.ekmsim.world.directive.RegistryDirective.SetRegistryKey;
import org.jspecify.annotations.Nullable;

/** Carries out directives about registry, network and faults. */
final class SurroundingsDirectives {

    private final Surroundings surroundings;
    private final DirectiveTarget target;

    SurroundingsDirectives(Surroundings surroundings, DirectiveTarget target) {
        this.surroundings = surroundings;
        this.target = target;
    }

    List<String> execute(RegistryDirective directive) {
        Host host = host();
        if (!host.platform().windows()) {
            throw new DirectiveException("The host " + host.name() + " runs Linux: it has no registry.");
        }
        if (directive instanceof SetRegistryKey set) {
            List<String> accounts = target.serviceAccounts();
            changeHost(found -> found.withRegistry(registry -> set.state().applyTo(registry, accounts)));
            return List.of();
        }
        return RegistryListing.of(host.registry());
    }

    void execute(NetworkDirective directive) {
        SetReachability set = (SetReachability) directive;
        surroundings.change(state -> state.withNetwork(network(state.network(), set)));
    }

    private static Network network(Network network, SetReachability set) {
        Network clean = network.withReachable(set.host());
        return switch (set.reachability()) {
            case REACHABLE -> clean;
            case NOT_RESOLVED -> clean.withUnresolvable(set.host());
            case BLOCKED -> clean.withBlocked(set.host());
        };
    }

    void execute(FaultDirective directive) {
        if (directive instanceof AddFault add) {
            surroundings.change(state -> state.withFaults(state.faults().with(add.fault())));
            return;
        }
        String entryPoint = ((RemoveFaults) directive).entryPoint();
        surroundings.change(state -> state.withFaults(rest(state.faults(), entryPoint)));
    }

    private static Faults rest(Faults faults, @Nullable String entryPoint) {
        Faults rest = Faults.none();
        for (Fault fault : faults.waiting()) {
            if (entryPoint != null && !entryPoint.equals(fault.entryPoint())) {
                rest = rest.with(fault);
            }
        }
        return rest;
    }

    private Host host() {
        return surroundings.state().host(target.host());
    }

    private void changeHost(UnaryOperator<Host> change) {
        surroundings.change(state -> state.withHost(target.host(), change));
    }
}
