package org.ekmsim.tsql.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.ekmsim.tsql.procedural.BreakStatement;
import org.ekmsim.tsql.procedural.ContinueStatement;
import org.ekmsim.tsql.procedural.ReturnStatement;
import org.ekmsim.tsql.procedural.Throw;
import org.ekmsim.tsql.procedural.TryCatch;
import org.ekmsim.tsql.procedural.While;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Statement;
import org.jspecify.annotations.Nullable;

/**
 * BREAK (135) and CONTINUE (136) belong in WHILE, THROW without arguments in CATCH (10704), RETURN with a value in a
 * procedure or scalar function (178), where a function needs it (1075).
 */
final class FlowRule implements Rule {

    private final Findings findings;
    private final Deque<TryCatch> insideCatch = new ArrayDeque<>();
    private final @Nullable Clause module;
    private int loops;

    FlowRule(Findings findings, @Nullable Clause module) {
        this.findings = findings;
        this.module = module;
    }

    @Override
    public void enter(Clause part, @Nullable Clause parent) {
        if (parent instanceof TryCatch block && isFirst(part, block.catchStatements())) {
            insideCatch.push(block);
        }
        if (part instanceof While) {
            loops++;
        } else if (part instanceof BreakStatement statement && loops == 0) {
            findings.report(135, 1, statement);
        } else if (part instanceof ContinueStatement statement && loops == 0) {
            findings.report(136, 1, statement);
        } else if (part instanceof Throw statement && statement.number() == null && insideCatch.isEmpty()) {
            findings.report(10704, 1, statement);
        } else if (part instanceof ReturnStatement statement) {
            checkReturn(statement);
        }
    }

    @Override
    public void leave(Clause part) {
        if (part instanceof While) {
            loops--;
        } else if (part instanceof TryCatch && part == insideCatch.peek()) {
            insideCatch.pop();
        }
    }

    private void checkReturn(ReturnStatement statement) {
        if (statement.value() == null && Routines.isScalar(module)) {
            findings.report(1075, 1, statement);
        } else if (statement.value() != null && !Routines.returnsValue(module)) {
            findings.report(178, 1, statement);
        }
    }

    private static boolean isFirst(Clause part, List<Statement> statements) {
        return !statements.isEmpty() && statements.get(0) == part;
    }
}
