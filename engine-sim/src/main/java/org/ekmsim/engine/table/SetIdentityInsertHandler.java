package org.ekmsim.engine.table;

import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.IdentityValues;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.procedural.SetIdentityInsert;

/**
 * SET IDENTITY_INSERT: one table of the session takes explicit identity values.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/set-identity-insert-transact-sql">SET IDENTITY_INSERT
 *     (Transact-SQL)</a>
 */
public final class SetIdentityInsertHandler implements CommandHandler<SetIdentityInsert> {

    @Override
    public Class<SetIdentityInsert> statement() {
        return SetIdentityInsert.class;
    }

    @Override
    public void execute(SetIdentityInsert statement, StatementContext context) {
        TargetTable target = TargetTable.of(statement.table(), context);
        Table table = target.contents(context.state())
                .table(target.schema(), target.name())
                .orElseThrow(() -> EngineError.of(1088, 11, target.written()));
        if (table.identity() == null) {
            throw EngineError.of(8106, 1, target.written());
        }
        IdentityValues identities = context.session().identities();
        boolean own = target.takesIdentity(context);
        IdentityValues.InsertTable other = identities.insertTable();
        if (!statement.on()) {
            identities.setInsertTable(own ? null : other);
            return;
        }
        if (other != null && !own) {
            throw EngineError.of(8107, 1, other.database(), other.schema(), other.name(), target.written());
        }
        identities.setInsertTable(new IdentityValues.InsertTable(target.database(), target.schema(), target.name()));
    }
}
