package org.ekmsim.engine.table;

import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.table.AlterIndex;

/**
 * ALTER INDEX ... REBUILD and REORGANIZE, which leave nothing to see behind.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-index-transact-sql">ALTER INDEX (Transact-SQL)</a>
 */
public final class AlterIndexHandler implements CommandHandler<AlterIndex> {

    @Override
    public Class<AlterIndex> statement() {
        return AlterIndex.class;
    }

    @Override
    public void compile(AlterIndex statement, Compilation compilation) {
        boolean harmless =
                statement.action() == AlterIndex.Action.REBUILD || statement.action() == AlterIndex.Action.REORGANIZE;
        if (!harmless || statement.partition() != null || !statement.settings().isEmpty()) {
            throw new UnmodelledException("ALTER INDEX ... " + statement.action(), statement.line());
        }
    }

    @Override
    public void execute(AlterIndex statement, StatementContext context) {
        TargetTable target = TargetTable.of(statement.table(), context);
        Table table = target.contents(context.state())
                .table(target.schema(), target.name())
                .orElseThrow(() -> EngineError.of(1088, 9, target.written()));
        String name = statement.name() == null ? "" : statement.name().value();
        if (!name.isEmpty() && table.constraints().index(name).isEmpty()) {
            throw EngineError.of(2727, 11, name);
        }
    }
}
