package org.ekmsim.world.directive;

import java.time.Instant;
import org.ekmsim.engine.entra.EntraLogins;
import org.ekmsim.surroundings.Directory;
import org.ekmsim.surroundings.DirectoryLookup;
import org.ekmsim.surroundings.EntraIdentity;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.world.directive.InstanceDirective.SetEntraAdministrator;
import org.ekmsim.world.directive.InstanceDirective.SetEntraOnly;
import org.ekmsim.world.wording.Suggestion;

/** Carries out directives about how an instance is set up for Microsoft Entra. */
final class EntraDirectives {

    private final Surroundings surroundings;
    private final DirectiveTarget target;

    EntraDirectives(Surroundings surroundings, DirectiveTarget target) {
        this.surroundings = surroundings;
        this.target = target;
    }

    void execute(SetEntraAdministrator directive) {
        EntraIdentity identity = directive.identity() == null ? null : identity(directive.identity());
        Instant now = surroundings.clock().now();
        target.changeInstance(state -> EntraLogins.withAdministrator(state, identity, now));
    }

    void execute(SetEntraOnly directive) {
        target.changeInstance(state -> {
            if (directive.only() && !state.entra().isConfigured()) {
                throw new DirectiveException("Nobody could connect: set a Microsoft Entra administrator first.");
            }
            return state.with(state.entra().withOnly(directive.only()));
        });
    }

    private EntraIdentity identity(String name) {
        Directory directory = surroundings.state().directory();
        return new DirectoryLookup(directory)
                .named(name)
                .orElseThrow(() -> new DirectiveException("There is no principal '" + name + "' of Microsoft Entra."
                        + Suggestion.sentence(name, directory.principals())));
    }
}
