package org.ekmsim.world.directive;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ekmsim.vault.KeyOperation;
import org.ekmsim.vault.KeyType;
import org.ekmsim.vault.RotationPolicy;
import org.ekmsim.vault.RotationPolicy.Trigger;
import org.ekmsim.world.directive.VaultKeyDirective.BackupKey;
import org.ekmsim.world.directive.VaultKeyDirective.CreateKey;
import org.ekmsim.world.directive.VaultKeyDirective.SetOperations;
import org.ekmsim.world.directive.VaultKeyDirective.SetRotation;
import org.ekmsim.world.directive.VaultKeyDirective.SetValidity;
import org.ekmsim.world.wording.TimeSpan;
import org.ekmsim.world.wording.Words;

/** Reads the directives about making, keeping and describing keys. */
final class VaultKeyDirectiveParser {

    private static final Words<KeyType> TYPES = Words.of("key type", List.of(KeyType.values()), KeyType::text);
    private static final Words<KeyOperation> OPERATIONS =
            Words.of("key operation", List.of(KeyOperation.values()), KeyOperation::text);
    private static final Words<Trigger> TRIGGERS = Words.of(
            "rotation time",
            List.of(Trigger.values()),
            trigger -> trigger == Trigger.AFTER_CREATION ? "after" : "before");
    private static final int USUAL_BITS = 2048;

    private VaultKeyDirectiveParser() {}

    static VaultDirective create(DirectiveWords words) {
        KeyReference key = VaultDirectiveParser.keyWithoutVersion(words);
        KeyType type = words.atEnd() || words.nextIs("by") ? null : words.next(TYPES);
        int bits = words.atEnd() || words.nextIs("by") ? USUAL_BITS : words.number("a size in bits");
        return new CreateKey(key, type, bits);
    }

    static VaultDirective backup(DirectiveWords words) {
        KeyReference key = VaultDirectiveParser.keyWithoutVersion(words);
        return new BackupKey(key, words.take("as") ? words.next("the name of the backup") : key.key());
    }

    static VaultDirective validity(DirectiveWords words) {
        KeyReference key = VaultDirectiveParser.key(words);
        Instant from = words.take("from") ? Moments.parse(words.next("a date")) : null;
        Instant until = words.take("until") ? Moments.parse(words.next("a date")) : null;
        return new SetValidity(key, from, until);
    }

    static VaultDirective operations(DirectiveWords words) {
        KeyReference key = VaultDirectiveParser.key(words);
        List<KeyOperation> operations = new ArrayList<>();
        do {
            operations.add(words.next(OPERATIONS));
        } while (!words.atEnd() && !words.nextIs("by"));
        return new SetOperations(key, Set.copyOf(operations));
    }

    static VaultDirective rotation(DirectiveWords words) {
        KeyReference key = VaultDirectiveParser.keyWithoutVersion(words);
        if (words.take("none")) {
            return new SetRotation(key, null);
        }
        Trigger trigger = words.next(TRIGGERS);
        Period time = period(words);
        Period validity = words.take("expires-after") ? period(words) : null;
        try {
            return new SetRotation(key, new RotationPolicy(trigger, time, validity));
        } catch (IllegalArgumentException e) {
            throw new DirectiveException(String.valueOf(e.getMessage()));
        }
    }

    private static Period period(DirectiveWords words) {
        TimeSpan span = words.span("a span of time, such as 18 months", List.of("expires-after"));
        if (!span.duration().isZero()) {
            throw new DirectiveException("A rotation policy counts in days, weeks, months and years.");
        }
        return span.period();
    }
}
