package org.ekmsim.tsql.check;

import java.util.List;
import java.util.Set;
import org.ekmsim.tsql.SyntaxError;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TreeWalk;
import org.jspecify.annotations.Nullable;

/**
 * The rules that need more than one statement, or a statement and its place. A server applies them while it parses, so
 * their errors stand among the syntax errors of the batch.
 */
public final class BatchCheck {

    private final Findings findings;
    private final Gaps gaps;
    private final @Nullable Clause module;
    private final List<Rule> rules;

    /** @param module the definition that is looked at; null for a batch */
    private BatchCheck(Findings findings, @Nullable Clause module, Set<String> parameters, Gaps gaps) {
        this.findings = findings;
        this.gaps = gaps;
        this.module = module;
        Rule variables = new VariableRule(findings, parameters, gaps.variables());
        Rule constants = new ConstantRule(findings);
        Rule queries = new QueryRule(findings);
        rules = gaps.isWhole()
                ? List.of(variables, constants, queries, new FlowRule(findings, module), new LabelRule(findings))
                : List.of(variables, constants, queries);
    }

    /**
     * Checks the statements of a batch.
     *
     * @param parameters variables declared outside the text, as by sp_executesql, each with its leading {@code @}
     * @param gaps what of the batch could not be read
     * @return the errors in the order of the text
     */
    public static List<SyntaxError> errors(List<Statement> statements, Set<String> parameters, Gaps gaps) {
        Findings findings = new Findings();
        new BatchCheck(findings, null, parameters, gaps).check(statements);
        return findings.inOrder();
    }

    private void check(List<? extends Clause> parts) {
        Walk walk = new Walk();
        parts.forEach(walk::walk);
        rules.forEach(Rule::end);
    }

    /** Shows every part of the batch to every rule; a module is looked at as a batch of its own. */
    private final class Walk extends TreeWalk {

        @Override
        protected boolean enter(Clause part) {
            if (part != module && Routines.isRoutine(part)) {
                new BatchCheck(findings, part, Set.of(), gaps).check(List.of(part));
                return false;
            }
            if (part instanceof Statement statement) {
                findings.statement(statement);
            }
            for (Rule rule : rules) {
                rule.enter(part, parent());
            }
            return true;
        }

        @Override
        protected void leave(Clause part) {
            for (Rule rule : rules) {
                rule.leave(part);
            }
        }
    }
}
