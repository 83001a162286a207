package org.ekmsim.world.directive;

import java.util.function.UnaryOperator;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.ManagedIdentity;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.surroundings.SurroundingsState;
import org.ekmsim.world.directive.IdentityDirective.Assign;
import org.ekmsim.world.directive.IdentityDirective.Remove;
import org.ekmsim.world.directive.IdentityDirective.SelectPrimary;
import org.ekmsim.world.directive.IdentityDirective.SetGraph;
import org.ekmsim.world.wording.Suggestion;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;

/** Carries out directives about the managed identities of the host a script is connected to. */
final class IdentityDirectives {

    private final Surroundings surroundings;
    private final DirectiveTarget target;

    IdentityDirectives(Surroundings surroundings, DirectiveTarget target) {
        this.surroundings = surroundings;
        this.target = target;
    }

    void execute(IdentityDirective directive) {
        if (directive instanceof Assign assign) {
            assign(assign.identity());
        } else if (directive instanceof Remove remove) {
            remove(assigned(remove.identity()));
        } else if (directive instanceof SetGraph graph) {
            setGraph(assigned(graph.identity()), graph);
        } else {
            select(((SelectPrimary) directive).identity());
        }
    }

    private void assign(ManagedIdentity identity) {
        try {
            changeHost(found -> found.withIdentity(identity));
        } catch (IllegalArgumentException e) {
            throw new DirectiveException(String.valueOf(e.getMessage()));
        }
    }

    private void setGraph(ManagedIdentity identity, SetGraph graph) {
        ManagedIdentity changed =
                new ManagedIdentity(identity.name(), identity.kind(), HashTreePSet.from(graph.permissions()));
        changeHost(host -> host.withIdentity(changed));
    }

    private void remove(ManagedIdentity identity) {
        changeHost(found -> found.withoutIdentity(identity.name()));
        if (identity.systemAssigned()) {
            surroundings.change(state -> gone(state, identity));
        }
    }

    private static SurroundingsState gone(SurroundingsState state, ManagedIdentity identity) {
        return state.withDirectory(state.directory().withoutManagedIdentity(identity.name()));
    }

    private void select(@Nullable String identity) {
        String primary = identity == null ? null : assigned(identity).name();
        changeHost(found -> found.withPrimaryIdentity(primary));
    }

    private ManagedIdentity assigned(String name) {
        Host host = surroundings.state().host(target.host());
        ManagedIdentity identity = host.identities().get(name);
        if (identity == null) {
            throw new DirectiveException("No managed identity '" + name + "' is assigned to the host " + host.name()
                    + "." + Suggestion.sentence(name, host.identities().keySet()));
        }
        return identity;
    }

    private void changeHost(UnaryOperator<Host> change) {
        surroundings.change(state -> state.withHost(target.host(), change));
    }
}
