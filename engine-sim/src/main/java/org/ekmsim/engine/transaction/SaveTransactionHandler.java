package org.ekmsim.engine.transaction;

import java.util.Objects;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.transaction.SaveTransaction;

/**
 * SAVE TRANSACTION.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/save-transaction-transact-sql">SAVE TRANSACTION
 *     (Transact-SQL)</a>
 */
public final class SaveTransactionHandler implements CommandHandler<SaveTransaction> {

    @Override
    public Class<SaveTransaction> statement() {
        return SaveTransaction.class;
    }

    @Override
    public void execute(SaveTransaction statement, StatementContext context) {
        context.transaction().save(Objects.requireNonNullElse(TransactionNames.value(statement.name(), context), ""));
    }
}
