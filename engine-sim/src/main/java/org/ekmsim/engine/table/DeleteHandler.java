package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.query.Binder;
import org.ekmsim.engine.query.ChangeTarget;
import org.ekmsim.engine.query.Relation;
import org.ekmsim.engine.query.TargetRows;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.RowCount;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.table.Delete;
import org.pcollections.TreePVector;

/**
 * DELETE from one table, perhaps by the rows of others.
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
        compilation.deferringObjects(() -> {
            ChangeTarget changed = ChangeTarget.of(ModelledRows.name(statement.target()), statement.from());
            Table table = TargetTable.of(changed.table(), compilation).find(compilation.state());
            rows(statement, changed, new TableRelation(table), compilation.binder());
            Outputs.check(statement.outputs(), compilation.binder(), table, true, false);
        });
    }

    private static TargetRows rows(Delete statement, ChangeTarget changed, Relation relation, Binder binder) {
        return binder.with(statement.with()).targets(changed, relation, statement.top(), statement.where());
    }

    @Override
    public void execute(Delete statement, StatementContext context) {
        ChangeTarget changed = ChangeTarget.of(ModelledRows.name(statement.target()), statement.from());
        TargetTable target = TargetTable.of(changed.table(), context);
        target.require(PermissionName.DELETE, context);
        RowRules rules = new RowRules(target, context, "DELETE");
        Outputs outputs = new Outputs(statement.outputs(), rules, target.find(context.state()), true, false);
        RowCount deleted = new RowCount();
        target.replace(context, contents -> {
            outputs.clear();
            Table current = target.find(contents);
            TargetRows rows = rows(statement, changed, target.rows(current, context), context.binder());
            Set<Integer> positions = new HashSet<>();
            rows.find(context.evaluation()).forEach(match -> positions.add(match.position()));
            List<Row> kept = new ArrayList<>();
            List<Row> gone = new ArrayList<>();
            int position = 0;
            for (Row row : current.rows()) {
                (positions.contains(position++) ? gone : kept).add(row);
            }
            gone.forEach(row -> outputs.add(row, null));
            Table table = current.withRows(TreePVector.from(kept));
            DatabaseContents whole = CascadedDelete.from(contents.with(table), table, gone, rules);
            rules.require(whole, table, List.of(), gone);
            deleted.reset();
            deleted.add(gone.size());
            return outputs.into(whole);
        });
        outputs.send(context);
        context.counted("DELETE", deleted.value());
    }
}
