package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.expression.DefaultValue;
import org.ekmsim.tsql.table.Insert;
import org.ekmsim.tsql.table.InsertSource.QuerySource;
import org.ekmsim.tsql.table.InsertSource.ValuesRows;
import org.ekmsim.tsql.tree.Identifier;

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
        } else if (statement.source() instanceof QuerySource query && statement.with() == null) {
            compilation.check(query.query());
        }
    }

    @Override
    public void execute(Insert statement, StatementContext context) {
        TargetTable target = TargetTable.of(ModelledRows.name(statement.target()), context);
        target.require(PermissionName.INSERT, context);
        Table table = target.find(context.state());
        InsertedRows source = source(statement, context);
        List<Integer> columns = columns(statement, table, source, target, context);
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

    /** Positions of the columns that get values; without a list all but the identity column. */
    private static List<Integer> columns(
            Insert statement, Table table, InsertedRows source, TargetTable target, StatementContext context) {
        boolean taken = target.takesIdentity(context);
        List<Integer> columns = new ArrayList<>();
        if (source.width() == 0) {
            return columns;
        }
        if (statement.columns().isEmpty()) {
            for (int i = 0; i < table.columns().size(); i++) {
                if (!table.columns().get(i).identity()) {
                    columns.add(i);
                }
            }
            boolean identityGiven = table.identity() != null
                    && (taken || source.width() == table.columns().size());
            if (identityGiven) {
                throw EngineError.of(8101, 1, target.written());
            }
            source.requireWidth(columns.size(), true);
            return columns;
        }
        for (Identifier name : statement.columns()) {
            int position = ColumnPositions.of(table, name.value());
            if (table.columns().get(position).identity() && !taken) {
                throw EngineError.of(544, 1, table.name());
            }
            if (columns.contains(position)) {
                throw EngineError.of(264, 1, name.value());
            }
            columns.add(position);
        }
        source.requireWidth(columns.size(), false);
        return columns;
    }

    private static InsertedRows source(Insert statement, StatementContext context) {
        if (statement.source() instanceof QuerySource query) {
            return InsertedRows.of(context.binder().with(statement.with()).bind(query.query()), context.evaluation());
        }
        return statement.source() instanceof ValuesRows values
                ? InsertedRows.of(values.rows(), context)
                : InsertedRows.ofDefaults();
    }
}
