package org.ekmsim.engine.table;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.TablePermission;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.table.DropTable;
import org.ekmsim.tsql.tree.ObjectName;

/**
 * DROP TABLE.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-table-transact-sql">DROP TABLE (Transact-SQL)</a>
 */
public final class DropTableHandler implements CommandHandler<DropTable> {

    @Override
    public Class<DropTable> statement() {
        return DropTable.class;
    }

    @Override
    public void execute(DropTable statement, StatementContext context) {
        for (ObjectName name : statement.names()) {
            TargetTable target = TargetTable.of(name, context);
            boolean exists = target.contents(context.state())
                    .table(target.schema(), target.name())
                    .isPresent();
            if (exists || !statement.ifExists()) {
                drop(target, context);
            }
        }
    }

    private static void drop(TargetTable target, StatementContext context) {
        if (target.contents(context.state())
                .views()
                .find(target.schema(), target.name())
                .isPresent()) {
            throw EngineError.of(3705, 1, "TABLE", target.written(), target.written(), "view", "DROP VIEW");
        }
        Database database = context.state().databases().get(target.database());
        boolean permitted = target.contents(context.state())
                .table(target.schema(), target.name())
                .filter(table -> TablePermission.mayDrop(context.session(), database, table))
                .isPresent();
        if (!permitted) {
            throw EngineError.of(3701, 5, "drop", "table", target.written());
        }
        context.commit(state -> target.change(state, contents -> {
            Table table = contents.table(target.schema(), target.name())
                    .orElseThrow(() -> EngineError.of(3701, 5, "drop", "table", target.written()));
            if (ForeignKeys.referring(contents, table).isPresent()) {
                throw EngineError.of(3726, 1, target.written());
            }
            return contents.without(table).forgetting(table.objectId());
        }));
    }
}
