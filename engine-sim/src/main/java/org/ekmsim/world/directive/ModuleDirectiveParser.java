package org.ekmsim.world.directive;

import java.util.List;
import org.ekmsim.hsm.HsmCondition;
import org.ekmsim.world.directive.ModuleDirective.LimitSessions;
import org.ekmsim.world.directive.ModuleDirective.SetCondition;
import org.ekmsim.world.directive.ModuleDirective.SetLatency;
import org.ekmsim.world.directive.ModuleDirective.StartAgain;
import org.ekmsim.world.directive.ModuleDirective.Unlock;
import org.ekmsim.world.wording.Words;

/** Reads the directives that begin with {@code module}. */
final class ModuleDirectiveParser {

    private static final Words<String> ACTIONS =
            Words.of("module directive", "remove", "fail", "restore", "slow", "start", "unlock", "limit");

    private ModuleDirectiveParser() {}

    static Directive parse(DirectiveWords words) {
        String action = words.next(ACTIONS);
        String label = words.next("the label of a security module");
        return switch (action) {
            case "remove" -> new SetCondition(label, HsmCondition.REMOVED);
            case "fail" -> new SetCondition(label, HsmCondition.FAILING);
            case "restore" -> new SetCondition(label, HsmCondition.READY);
            case "slow" -> new SetLatency(label, words.delay("a span of time, such as 30 seconds", List.of()));
            case "start" -> new StartAgain(label, words.delay("a span of time, such as 30 seconds", List.of()));
            case "unlock" -> new Unlock(label, words.next("a user of the security module"));
            default -> new LimitSessions(label, words.number("a number of sessions"));
        };
    }
}
