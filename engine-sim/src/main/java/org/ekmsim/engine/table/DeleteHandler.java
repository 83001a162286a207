package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.query.EvaluationContext;
import org.ekmsim.engine.query.RowScope;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.RowCount;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.table.Delete;
import org.pcollections.TreePVector;

/**
 * DELETE from one table.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/delete-transact-sql">DELETE (Transact-SQL)</a>
 */
public final class DeleteHandler implements CommandHandler<Delete> {

    @Override
    public Class<Delete> statement() {
        return Delete.class;
    }

    @Override
    public void compile(Delete statement, Compilation compilation) {
        ModelledRows.require(statement);
    }

    @Override
    public void execute(Delete statement, StatementContext context) {
        TargetTable target = TargetTable.of(ModelledRows.name(statement.target()), context);
        target.require(PermissionName.DELETE, context);
        Table table = target.find(context.state());
        RowScope scope = context.binder().over(ModelledRows.name(statement.target()), TableRelation.columns(table));
        RowFilter filter = RowFilter.of(statement.where(), scope);
        EvaluationContext evaluation = context.evaluation();
        RowCount deleted = new RowCount();
        target.replace(context, current -> {
            List<Row> kept = new ArrayList<>();
            for (Row row : current.rows()) {
                if (!filter.matches(evaluation, row)) {
                    kept.add(row);
                }
            }
            deleted.reset();
            deleted.add(current.rows().size() - kept.size());
            return current.withRows(TreePVector.from(kept));
        });
        context.counted("DELETE", deleted.value());
    }
}
