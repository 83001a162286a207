package org.ekmsim.world.file;

import java.time.Period;
import java.util.Optional;
import org.ekmsim.vault.RotationPolicy;
import org.ekmsim.vault.RotationPolicy.Trigger;

/** Reads rotation policies of keys. */
final class RotationReader {

    private static final String AFTER = "after-creation";
    private static final String BEFORE = "before-expiry";

    private RotationReader() {}

    static Optional<RotationPolicy> read(Section section) {
        if (section.has(AFTER) == section.has(BEFORE)) {
            section.problem(
                    section.has(AFTER) ? BEFORE : AFTER,
                    "A rotation policy has one rotation time: expected either 'after-creation' or 'before-expiry'.");
            return Optional.empty();
        }
        String key = section.has(AFTER) ? AFTER : BEFORE;
        Trigger trigger = section.has(AFTER) ? Trigger.AFTER_CREATION : Trigger.BEFORE_EXPIRY;
        Optional<Period> time = period(section, key);
        Optional<Period> validity = period(section, "expires-after");
        return time.flatMap(span -> {
            try {
                return Optional.of(new RotationPolicy(trigger, span, validity.orElse(null)));
            } catch (IllegalArgumentException e) {
                section.problem(key, String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        });
    }

    private static Optional<Period> period(Section section, String key) {
        return section.span(key).flatMap(span -> {
            if (!span.duration().isZero()) {
                section.problem(key, "A rotation policy counts in days, weeks, months and years.");
                return Optional.empty();
            }
            return Optional.of(span.period());
        });
    }
}
