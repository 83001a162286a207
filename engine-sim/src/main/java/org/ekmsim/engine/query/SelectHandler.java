package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.RowCount;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.query.SelectQuery;
import org.ekmsim.tsql.query.SelectStatement;
import org.jspecify.annotations.Nullable;

/**
 * SELECT as a statement: rows to the client, or values to variables.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/select-transact-sql">SELECT (Transact-SQL)</a>
 */
public final class SelectHandler implements CommandHandler<SelectStatement> {

    private final IntoTables into;

    public SelectHandler(IntoTables into) {
        this.into = into;
    }

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
        if (statement.query() instanceof SelectQuery query && query.into() != null) {
            context.counted("SELECT INTO", into.create(statement, context));
            return;
        }
        QueryPlan plan = context.binder().bind(statement);
        plan.open();
        RowCount rows = new RowCount();
        if (plan.assignments().isEmpty()) {
            context.columns(plan.columns());
            SentRows sent =
                    new SentRows(plan.columns(), context.session().options().textSize());
            plan.execute(context.evaluation(), row -> {
                rows.add(1);
                context.row(sent.sent(row));
            });
            context.counted("SELECT", rows.value());
        } else {
            plan.execute(context.evaluation(), row -> {
                rows.add(1);
                assign(plan.assignments(), row, context);
            });
            context.assigned("SELECT", rows.value());
        }
    }

    private static void assign(
            List<VariableAssignment> assignments, List<@Nullable Object> row, StatementContext context) {
        for (int i = 0; i < assignments.size(); i++) {
            context.variables().assign(assignments.get(i).variable(), row.get(i));
        }
    }
}
