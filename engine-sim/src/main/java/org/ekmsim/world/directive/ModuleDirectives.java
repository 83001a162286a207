package org.ekmsim.world.directive;

import java.time.Instant;
import org.ekmsim.hsm.Hsm;
import org.ekmsim.hsm.Hsms;
import org.ekmsim.surroundings.VirtualClock;
import org.ekmsim.world.directive.ModuleDirective.LimitSessions;
import org.ekmsim.world.directive.ModuleDirective.SetCondition;
import org.ekmsim.world.directive.ModuleDirective.SetLatency;
import org.ekmsim.world.directive.ModuleDirective.StartAgain;
import org.ekmsim.world.directive.ModuleDirective.Unlock;
import org.ekmsim.world.wording.Suggestion;

/** Carries out directives about hardware security modules. */
final class ModuleDirectives {

    private final Hsms hsms;
    private final VirtualClock clock;

    ModuleDirectives(Hsms hsms, VirtualClock clock) {
        this.hsms = hsms;
        this.clock = clock;
    }

    void execute(ModuleDirective directive) {
        String label = directive.label();
        if (hsms.state().find(label).isEmpty()) {
            throw new DirectiveException("There is no security module '" + label + "'."
                    + Suggestion.sentence(label, hsms.state().byLabel().keySet()));
        }
        Instant now = clock.now();
        hsms.change(state -> state.with(label, hsm -> changed(hsm, directive, now)));
    }

    private static Hsm changed(Hsm hsm, ModuleDirective directive, Instant now) {
        if (directive instanceof SetCondition set) {
            return hsm.withCondition(set.condition());
        }
        if (directive instanceof SetLatency slow) {
            return hsm.withLatency(slow.latency());
        }
        if (directive instanceof StartAgain start) {
            return hsm.withReadyAt(now.plus(start.startUp()));
        }
        if (directive instanceof Unlock unlock) {
            if (hsm.user(unlock.user()).isEmpty()) {
                throw new DirectiveException("The security module '" + hsm.label() + "' has no user '" + unlock.user()
                        + "'." + Suggestion.sentence(unlock.user(), hsm.users().keySet()));
            }
            return hsm.unlocked(unlock.user());
        }
        return hsm.withSessionLimit(((LimitSessions) directive).sessions());
    }
}
