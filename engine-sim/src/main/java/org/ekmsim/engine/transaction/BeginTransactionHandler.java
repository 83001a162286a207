package org.ekmsim.engine.transaction;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.SessionOptions;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.transaction.BeginTransaction;

/**
 * BEGIN TRANSACTION. A mark stands only in the transaction log, which nothing here reads.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/begin-transaction-transact-sql">BEGIN TRANSACTION
 *     (Transact-SQL)</a>
 */
public final class BeginTransactionHandler implements CommandHandler<BeginTransaction> {

    @Override
    public Class<BeginTransaction> statement() {
        return BeginTransaction.class;
    }

    @Override
    public void execute(BeginTransaction statement, StatementContext context) {
        SessionTransaction transaction = context.transaction();
        if (transaction.count() == 0 && context.session().options().isOn(SessionOptions.IMPLICIT_TRANSACTIONS)) {
            // The statement itself begins one, which makes two.
            transaction.begin(null);
        }
        transaction.begin(statement.name() == null ? null : TransactionNames.value(statement.name(), context));
    }
}
