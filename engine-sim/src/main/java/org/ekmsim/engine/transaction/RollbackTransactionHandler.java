package org.ekmsim.engine.transaction;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.transaction.RollbackTransaction;
import org.jspecify.annotations.Nullable;

/**
 * ROLLBACK TRANSACTION, of the whole transaction or to a savepoint.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/rollback-transaction-transact-sql">ROLLBACK TRANSACTION
 *     (Transact-SQL)</a>
 */
public final class RollbackTransactionHandler implements CommandHandler<RollbackTransaction> {

    @Override
    public Class<RollbackTransaction> statement() {
        return RollbackTransaction.class;
    }

    @Override
    public void execute(RollbackTransaction statement, StatementContext context) {
        if (context.transactionsBeforeCapture().isPresent()) {
            throw EngineError.of(3915, 1);
        }
        SessionTransaction transaction = context.transaction();
        String name = name(statement, context);
        if (name == null) {
            transaction.requireOpen();
            transaction.rollback();
        } else {
            transaction.rollbackTo(name);
        }
    }

    private static @Nullable String name(RollbackTransaction statement, StatementContext context) {
        return statement.name() == null ? null : TransactionNames.value(statement.name(), context);
    }
}
