package org.ekmsim.tsql.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ekmsim.tsql.procedural.Goto;
import org.ekmsim.tsql.procedural.Label;
import org.ekmsim.tsql.tree.Clause;
import org.jspecify.annotations.Nullable;

/** A label stands once in a batch (132), and GOTO names one of them, before or after it (133): GOTO (Transact-SQL). */
final class LabelRule implements Rule {

    private final Findings findings;
    private final Set<String> labels = new HashSet<>();
    private final List<Goto> jumps = new ArrayList<>();

    LabelRule(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void enter(Clause part, @Nullable Clause parent) {
        if (part instanceof Label label && !labels.add(fold(label.name().value()))) {
            findings.report(132, 1, label, label.name().value());
        } else if (part instanceof Goto jump) {
            jumps.add(jump);
        }
    }

    @Override
    public void end() {
        for (Goto jump : jumps) {
            if (!labels.contains(fold(jump.label().value()))) {
                findings.statement(jump);
                findings.report(133, 1, jump, jump.label().value());
            }
        }
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
