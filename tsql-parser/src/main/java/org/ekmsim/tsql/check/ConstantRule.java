package org.ekmsim.tsql.check;

import java.util.Locale;
import java.util.Set;
import org.ekmsim.tsql.expression.ColumnReference;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.FunctionCall;
import org.ekmsim.tsql.procedural.Print;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.table.Constraint;
import org.ekmsim.tsql.tree.Clause;
import org.jspecify.annotations.Nullable;

/** PRINT and DEFAULT take neither the name of a column (128) nor a query (1046); CHECK takes no query. */
final class ConstantRule implements Rule {

    // Their first argument is a part of a date, which looks like a column.
    private static final Set<String> DATE_FUNCTIONS =
            Set.of("DATEADD", "DATEDIFF", "DATEDIFF_BIG", "DATENAME", "DATEPART", "DATETRUNC", "DATE_BUCKET");

    private final Findings findings;
    private @Nullable Clause constant;
    private @Nullable Clause queryless;

    ConstantRule(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void enter(Clause part, @Nullable Clause parent) {
        if (part instanceof Print || part instanceof Constraint.Default) {
            constant = part;
            queryless = part;
        } else if (part instanceof Constraint.Check) {
            queryless = part;
        } else if (constant != null && part instanceof ColumnReference column && !isDatePart(column, parent)) {
            findings.report(128, 1, column, column.name().text());
        } else if (queryless != null && part instanceof QueryExpression query) {
            findings.report(1046, 1, query);
        }
    }

    @Override
    public void leave(Clause part) {
        constant = part == constant ? null : constant;
        queryless = part == queryless ? null : queryless;
    }

    private static boolean isDatePart(Expression argument, @Nullable Clause parent) {
        return parent instanceof FunctionCall call
                && call.arguments().get(0) == argument
                && DATE_FUNCTIONS.contains(call.name().name().value().toUpperCase(Locale.ROOT));
    }
}
