package org.ekmsim.tsql.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.procedural.Declaration;
import org.ekmsim.tsql.procedural.Execute;
import org.ekmsim.tsql.procedural.SetVariable;
import org.ekmsim.tsql.query.SelectItem;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlNode;
import org.jspecify.annotations.Nullable;

/**
 * A local variable is declared once (134), before its first use in the text (137), whatever the flow of control: DECLARE
 * @local_variable (Transact-SQL).
 */
final class VariableRule implements Rule {

    private final Findings findings;
    private final Set<String> declared = new HashSet<>();
    private final Set<String> unknown;

    /** @param unknown variables that may have been declared in text that could not be read */
    VariableRule(Findings findings, Set<String> parameters, Set<String> unknown) {
        this.findings = findings;
        this.unknown = unknown;
        parameters.forEach(name -> declared.add(fold(name)));
    }

    @Override
    public void enter(Clause part, @Nullable Clause parent) {
        if (part instanceof VariableReference reference) {
            require(reference.name(), 2, reference);
        } else if (part instanceof SetVariable assignment) {
            require(assignment.name(), 1, assignment);
        } else if (part instanceof SelectItem.Assignment assignment) {
            require(assignment.variable(), 1, assignment.expression());
        } else if (part instanceof Execute call && call.returnVariable() != null) {
            require(call.returnVariable(), 1, call);
        }
    }

    @Override
    public void leave(Clause part) {
        if (part instanceof Declaration declaration && !declared.add(fold(declaration.name()))) {
            findings.report(134, 1, declaration.type(), declaration.name());
        }
    }

    private void require(String name, int state, TsqlNode place) {
        String folded = fold(name);
        if (!declared.contains(folded) && !unknown.contains(folded)) {
            findings.report(137, state, place, name);
        }
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
