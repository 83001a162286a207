package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.query.EvaluationContext;
import org.ekmsim.engine.query.RowScope;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.RowCount;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.table.Assignment;
import org.ekmsim.tsql.table.Update;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;

/**
 * UPDATE of one table.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/update-transact-sql">UPDATE (Transact-SQL)</a>
 */
public final class UpdateHandler implements CommandHandler<Update> {

    /** A column with the expression it is set to. */
    private record Change(int column, RowScope.RowScalar value) {}

    @Override
    public Class<Update> statement() {
        return Update.class;
    }

    @Override
    public void compile(Update statement, Compilation compilation) {
        ModelledRows.require(statement);
    }

    @Override
    public void execute(Update statement, StatementContext context) {
        TargetTable target = TargetTable.of(ModelledRows.name(statement.target()), context);
        target.require(PermissionName.UPDATE, context);
        Table table = target.find(context.state());
        RowScope scope = context.binder().over(ModelledRows.name(statement.target()), TableRelation.columns(table));
        List<Change> changes = changes(statement, table, scope);
        RowFilter filter = RowFilter.of(statement.where(), scope);
        EvaluationContext evaluation = context.evaluation();
        RowCount updated = new RowCount();
        target.replace(context, current -> {
            updated.reset();
            List<Row> rows = new ArrayList<>();
            for (Row row : current.rows()) {
                boolean matches = filter.matches(evaluation, row);
                rows.add(matches ? changed(row, current, changes, target, evaluation) : row);
                updated.add(matches ? 1 : 0);
            }
            RowRules.requireUniqueKeys(current, rows, target);
            return current.withRows(TreePVector.from(rows));
        });
        context.counted("UPDATE", updated.value());
    }

    private static List<Change> changes(Update statement, Table table, RowScope scope) {
        List<Change> changes = new ArrayList<>();
        for (Assignment assignment : statement.assignments()) {
            Assignment.OfColumn change = (Assignment.OfColumn) assignment;
            int column = ColumnPositions.of(table, change.column().name().value());
            if (table.columns().get(column).identity()) {
                throw EngineError.of(8102, 1, table.columns().get(column).name());
            }
            changes.add(new Change(column, scope.bind(change.expression())));
        }
        return changes;
    }

    private static Row changed(
            Row row, Table table, List<Change> changes, TargetTable target, EvaluationContext evaluation) {
        List<@Nullable Object> values = new ArrayList<>(row.values());
        for (Change change : changes) {
            Object value = change.value().evaluate(evaluation, row.values());
            values.set(
                    change.column(),
                    RowRules.stored(
                            value, change.value().type(), table.columns().get(change.column()), target, "UPDATE"));
        }
        return new Row(values);
    }
}
