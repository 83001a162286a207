package org.ekmsim.world.directive;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.ekmsim.provider.EntryPoint;
import org.ekmsim.surroundings.Fault;
import org.ekmsim.world.directive.FaultDirective.AddFault;
import org.ekmsim.world.directive.FaultDirective.RemoveFaults;
import org.ekmsim.world.wording.Words;

/** Reads the directives that begin with {@code fault}. */
final class FaultDirectiveParser {

    private static final Words<String> ACTIONS = Words.of("fault directive", "add", "remove");
    private static final Words<Fault.Kind> KINDS = Words.of(
            "kind of fault", List.of(Fault.Kind.values()), kind -> kind.name().toLowerCase(Locale.ROOT));
    private static final Words<EntryPoint> ENTRY_POINTS =
            Words.of("entry point", List.of(EntryPoint.values()), EntryPoint::exportedName);
    private static final List<String> OPTION_WORDS = List.of("key", "times", "for", "code");
    private static final Words<String> OPTIONS = Words.of("option of a fault", OPTION_WORDS, option -> option);

    private FaultDirectiveParser() {}

    static Directive parse(DirectiveWords words) {
        if (words.next(ACTIONS).equals("remove")) {
            return new RemoveFaults(
                    words.atEnd() ? null : words.next(ENTRY_POINTS).exportedName());
        }
        Fault.Kind kind = words.next(KINDS);
        String entryPoint = OPTION_WORDS.stream().anyMatch(words::nextIs) || words.atEnd()
                ? null
                : words.next(ENTRY_POINTS).exportedName();
        Fault fault = new Fault(kind, entryPoint, null, null, 0, Duration.ZERO, null);
        while (!words.atEnd()) {
            fault = option(fault, words);
        }
        return new AddFault(complete(fault));
    }

    private static Fault option(Fault fault, DirectiveWords words) {
        return switch (words.next(OPTIONS)) {
            case "key" -> fault.forKey(words.next("a key name or thumbprint"));
            case "times" -> fault.times(words.number("a number"));
            case "code" -> with(fault, words.number("a return code"), fault.duration());
            default -> with(fault, fault.code(), words.delay("a span of time, such as 30 seconds", OPTION_WORDS));
        };
    }

    private static Fault complete(Fault fault) {
        if (fault.kind() == Fault.Kind.FAIL && fault.code() == 0) {
            throw new DirectiveException("A call that fails returns a code: expected 'code' and a number.");
        }
        if (fault.kind() == Fault.Kind.LATENCY && fault.duration().isZero()) {
            throw new DirectiveException(
                    "A late call takes its time: expected 'for' and a span, such as for 30 seconds.");
        }
        return fault;
    }

    private static Fault with(Fault fault, int code, Duration duration) {
        return new Fault(
                fault.kind(), fault.entryPoint(), fault.key(), fault.provider(), code, duration, fault.timesLeft());
    }
}
