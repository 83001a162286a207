package org.ekmsim.engine.transaction;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.transaction.CommitTransaction;

/**
 * COMMIT TRANSACTION. The name is read and ignored; durability is never delayed, which no statement can tell.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/commit-transaction-transact-sql">COMMIT TRANSACTION
 *     (Transact-SQL)</a>
 */
public final class CommitTransactionHandler implements CommandHandler<CommitTransaction> {

    @Override
    public Class<CommitTransaction> statement() {
        return CommitTransaction.class;
    }

    @Override
    public void execute(CommitTransaction statement, StatementContext context) {
        int before = context.transactionsBeforeCapture().orElse(-1);
        if (context.transaction().count() <= before) {
            throw EngineError.of(3916, 1);
        }
        context.transaction().commit();
    }
}
