package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.query.SelectStatement;
import org.jspecify.annotations.Nullable;

/**
 * SELECT as a statement: rows to the client, or values to variables.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/select-transact-sql">SELECT (Transact-SQL)</a>
 */
public final class SelectHandler implements CommandHandler<SelectStatement> {

    @Override
    public Class<SelectStatement> statement() {
        return SelectStatement.class;
    }

    @Override
    public void compile(SelectStatement statement, Compilation compilation) {
        compilation.check(statement);
    }

    @Override
    public void execute(SelectStatement statement, StatementContext context) {
        QueryPlan plan = context.binder().bind(statement);
        RowCounter rows = new RowCounter();
        if (plan.assignments().isEmpty()) {
            context.columns(plan.columns());
            plan.execute(context.evaluation(), row -> {
                rows.increment();
                context.row(row);
            });
        } else {
            plan.execute(context.evaluation(), row -> {
                rows.increment();
                assign(plan.assignments(), row, context);
            });
        }
        context.counted("SELECT", rows.count());
    }

    private static void assign(
            List<VariableAssignment> assignments, List<@Nullable Object> row, StatementContext context) {
        for (int i = 0; i < assignments.size(); i++) {
            context.variables().assign(assignments.get(i).variable(), row.get(i));
        }
    }

    /** Counts the rows a plan hands over. */
    private static final class RowCounter {

        private long count;

        void increment() {
            count++;
        }

        long count() {
            return count;
        }
    }
}
