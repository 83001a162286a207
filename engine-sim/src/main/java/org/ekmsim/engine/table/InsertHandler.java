package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.query.Binder;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.expression.DefaultValue;
import org.ekmsim.tsql.table.Insert;
import org.ekmsim.tsql.table.InsertSource.Executed;
import org.ekmsim.tsql.table.InsertSource.QuerySource;
import org.ekmsim.tsql.table.InsertSource.ValuesRows;

/**
 * INSERT of values or of a query's rows. All rows go in, or none; the identity values of rows that did not go in are spent.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/insert-transact-sql">INSERT (Transact-SQL)</a>
 */
public final class InsertHandler implements CommandHandler<Insert> {

    @Override
    public Class<Insert> statement() {
        return Insert.class;
    }

    @Override
    public void compile(Insert statement, Compilation compilation) {
        ModelledRows.require(statement);
        if (statement.source() instanceof ValuesRows values) {
            values.rows().forEach(row -> row.stream()
                    .filter(value -> !(value instanceof DefaultValue))
                    .forEach(compilation::check));
        } else if (statement.source() instanceof Executed executed) {
            if (!statement.outputs().isEmpty()) {
                // The state a live server was seen to give.
                throw EngineError.of(483, 2);
            }
            compilation.compile(executed.execution());
        }
        compilation.deferringObjects(() -> {
            Table table = TargetTable.of(ModelledRows.name(statement.target()), compilation)
                    .find(compilation.state());
            InsertShape shape = shape(statement, table, compilation.binder());
            shape.columns(statement.columns(), table);
            Outputs.check(statement.outputs(), compilation.binder(), table, false, true);
        });
    }

    private static InsertShape shape(Insert statement, Table table, Binder binder) {
        if (statement.source() instanceof QuerySource query) {
            return InsertShape.of(binder.with(statement.with()).bind(query.query()));
        }
        if (statement.source() instanceof Executed) {
            return InsertShape.ofExecuted(statement.columns(), table);
        }
        return statement.source() instanceof ValuesRows values
                ? InsertShape.of(values.rows())
                : InsertShape.ofDefaults();
    }

    @Override
    public void execute(Insert statement, StatementContext context) {
        TargetTable target = TargetTable.of(ModelledRows.name(statement.target()), context);
        target.require(PermissionName.INSERT, context);
        Table table = target.find(context.state());
        InsertedRows source = source(statement, table, context);
        if (context.batchHasEnded()) {
            return;
        }
        List<Integer> columns = columns(statement, table, source.shape(), target, context);
        List<List<InsertedRows.Value>> rows = context.binder().top(statement.top(), source.rows());
        RowRules rules = new RowRules(target, context, "INSERT");
        Outputs outputs = new Outputs(statement.outputs(), rules, table, false, true);
        List<NewRows> last = new ArrayList<>();
        target.replace(context, contents -> {
            NewRows fresh = new NewRows(target.find(contents), rules);
            last.add(fresh);
            try {
                fresh.add(columns, rows);
                DatabaseContents changed = contents.with(fresh.table());
                rules.require(changed, fresh.table(), fresh.rows(), List.of());
                fresh.rows().forEach(row -> outputs.add(null, row));
                return outputs.into(changed);
            } catch (EngineError error) {
                keepCounter(fresh.table(), target, context);
                throw error;
            }
        });
        Long identity = last.get(last.size() - 1).lastIdentity();
        context.session().identities().inserted(identity);
        outputs.send(context);
        context.counted("INSERT", rows.size());
    }

    private static void keepCounter(Table failed, TargetTable target, StatementContext context) {
        if (failed.identity() != null
                && !failed.identity().equals(target.find(context.state()).identity())) {
            context.commit(state -> target.change(
                    state, contents -> contents.with(target.find(contents).with(failed.identity()))));
        }
    }

    /** Positions of the columns that get values: the identity column only by its name, and while IDENTITY_INSERT is on. */
    private static List<Integer> columns(
            Insert statement, Table table, InsertShape shape, TargetTable target, StatementContext context) {
        boolean taken = target.takesIdentity(context);
        if (taken && statement.columns().isEmpty() && shape.width() > 0 && table.identity() != null) {
            throw EngineError.of(8101, 1, table.name());
        }
        List<Integer> columns = shape.columns(statement.columns(), table);
        if (!taken
                && columns.stream()
                        .anyMatch(column -> table.columns().get(column).identity())) {
            throw EngineError.of(544, 1, table.name());
        }
        return columns;
    }

    private static InsertedRows source(Insert statement, Table table, StatementContext context) {
        if (statement.source() instanceof QuerySource query) {
            return InsertedRows.of(context.binder().with(statement.with()).bind(query.query()), context.evaluation());
        }
        if (statement.source() instanceof Executed executed) {
            return InsertedRows.of(executed, InsertShape.ofExecuted(statement.columns(), table), context);
        }
        return statement.source() instanceof ValuesRows values
                ? InsertedRows.of(values.rows(), context)
                : InsertedRows.ofDefaults();
    }
}
