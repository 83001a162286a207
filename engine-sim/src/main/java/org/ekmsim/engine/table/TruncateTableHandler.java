package org.ekmsim.engine.table;

import org.ekmsim.engine.database.IdentityCounter;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.table.TruncateTable;
import org.pcollections.TreePVector;

/**
 * TRUNCATE TABLE: no rows, and the identity counter at its start.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/truncate-table-transact-sql">TRUNCATE TABLE
 *     (Transact-SQL)</a>
 */
public final class TruncateTableHandler implements CommandHandler<TruncateTable> {

    @Override
    public Class<TruncateTable> statement() {
        return TruncateTable.class;
    }

    @Override
    public void compile(TruncateTable statement, Compilation compilation) {
        if (!statement.partitions().isEmpty()) {
            throw new UnmodelledException("TRUNCATE TABLE ... WITH PARTITIONS", statement.line());
        }
    }

    @Override
    public void execute(TruncateTable statement, StatementContext context) {
        TargetTable target = TargetTable.of(statement.name(), context);
        target.requireAlter(context, EngineError.of(4701, 1, target.written()));
        context.commit(state -> target.change(state, contents -> {
            Table table = contents.table(target.schema(), target.name())
                    .orElseThrow(() -> EngineError.of(4701, 1, target.written()));
            if (ForeignKeys.referring(contents, table).isPresent()) {
                throw EngineError.of(4712, 1, target.written());
            }
            IdentityCounter identity = table.identity();
            return contents.with(table.withRows(TreePVector.empty()).with(identity == null ? null : identity.reset()));
        }));
    }
}
