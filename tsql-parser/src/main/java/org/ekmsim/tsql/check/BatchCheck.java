package org.ekmsim.tsql.check;

import java.util.List;
import java.util.Set;
import org.ekmsim.tsql.SyntaxError;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TreeWalk;

/**
 * The rules that need more than one statement, or a statement and its place. A server applies them while it parses, so
 * their errors stand among the syntax errors of the batch.
 */
public final class BatchCheck {

    private final Findings findings = new Findings();
    private final List<Rule> rules;

    private BatchCheck(Set<String> parameters, Gaps gaps) {
        Rule variables = new VariableRule(findings, parameters, gaps.variables());
        Rule constants = new ConstantRule(findings);
        Rule queries = new QueryRule(findings);
        rules = gaps.isWhole()
                ? List.of(variables, constants, queries, new FlowRule(findings), new LabelRule(findings))
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
        BatchCheck check = new BatchCheck(parameters, gaps);
        Walk walk = check.new Walk();
        statements.forEach(walk::walk);
        check.rules.forEach(Rule::end);
        return check.findings.inOrder();
    }

    /** Shows every part of the batch to every rule. */
    private final class Walk extends TreeWalk {

        @Override
        protected boolean enter(Clause part) {
            if (part instanceof Statement statement) {
                findings.statement(statement);
            }
            rules.forEach(rule -> rule.enter(part, parent()));
            return !Routines.isRoutine(part);
        }

        @Override
        protected void leave(Clause part) {
            rules.forEach(rule -> rule.leave(part));
        }
    }
}
