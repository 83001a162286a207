package org.ekmsim.world.file;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.provider.EntryPoint;
import org.ekmsim.surroundings.Fault;

/** Reads the faults that provider calls meet. */
final class FaultReader {

    private final References references;

    FaultReader(References references) {
        this.references = references;
    }

    Optional<Fault> read(Section section) {
        Optional<Fault.Kind> kind = section.word("kind", Vocabulary.FAULT_KINDS);
        Optional<String> entryPoint =
                section.word("entry-point", Vocabulary.ENTRY_POINTS).map(EntryPoint::exportedName);
        Optional<String> key = section.text("key");
        key.filter(text -> !text.matches("0x[0-9A-Fa-f]+"))
                .ifPresent(text -> references.use(References.Kind.KEY, "", text, section.at("key")));
        Optional<Duration> duration = section.delay("duration");
        Optional<Integer> code = section.number("code", 1);
        kind.ifPresent(known -> {
            onlyFor(Fault.Kind.LATENCY, known, "duration", section);
            onlyFor(Fault.Kind.FAIL, known, "code", section);
        });
        return kind.map(known -> new Fault(
                known,
                entryPoint.orElse(null),
                key.orElse(null),
                section.text("provider").orElse(null),
                code.orElse(0),
                duration.orElse(Duration.ZERO),
                section.number("times", 1).orElse(null)));
    }

    private static void onlyFor(Fault.Kind needed, Fault.Kind actual, String key, Section section) {
        if (needed == actual) {
            section.require(key);
        } else if (section.has(key)) {
            section.problem(
                    key,
                    "The key '" + key + "' belongs to faults of kind "
                            + needed.name().toLowerCase(Locale.ROOT) + " only.");
        }
    }
}
