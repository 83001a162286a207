package org.ekmsim.engine.transaction;

import java.util.Set;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.transaction.SetIsolationLevel;

/**
 * SET TRANSACTION ISOLATION LEVEL. Readers see the last commit, whatever they ask for; levels that promise more are refused.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/set-transaction-isolation-level-transact-sql">SET TRANSACTION ISOLATION
 *     LEVEL (Transact-SQL)</a>
 */
public final class SetIsolationLevelHandler implements CommandHandler<SetIsolationLevel> {

    private static final Set<String> MODELLED = Set.of("READ UNCOMMITTED", "READ COMMITTED");

    @Override
    public Class<SetIsolationLevel> statement() {
        return SetIsolationLevel.class;
    }

    @Override
    public void compile(SetIsolationLevel statement, Compilation compilation) {
        if (!MODELLED.contains(statement.level())) {
            throw new UnmodelledException("SET TRANSACTION ISOLATION LEVEL " + statement.level(), statement.line());
        }
    }

    @Override
    public void execute(SetIsolationLevel statement, StatementContext context) {
        context.session().setIsolationLevel(statement.level());
    }
}
