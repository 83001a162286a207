package org.ekmsim.engine.database;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.server.Checkpoint;

/**
 * CHECKPOINT of the current database. Every commit writes its pages at once, which leaves a checkpoint nothing to write, however long it
 * may take.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/checkpoint-transact-sql">CHECKPOINT (Transact-SQL)</a>
 */
public final class CheckpointHandler implements CommandHandler<Checkpoint> {

    @Override
    public Class<Checkpoint> statement() {
        return Checkpoint.class;
    }

    @Override
    public void execute(Checkpoint statement, StatementContext context) {
        Database database = context.database();
        if (!context.has(PermissionName.CHECKPOINT, Securable.of(database))) {
            throw EngineError.of(3505, 1, database.name());
        }
    }
}
