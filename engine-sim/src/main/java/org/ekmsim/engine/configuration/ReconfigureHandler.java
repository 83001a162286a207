package org.ekmsim.engine.configuration;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.principal.ServerPermission;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.configuration.Reconfigure;

/**
 * RECONFIGURE: configured values of dynamic options become running values. Prints nothing.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/reconfigure-transact-sql">RECONFIGURE (Transact-SQL)</a>
 */
public final class ReconfigureHandler implements CommandHandler<Reconfigure> {

    @Override
    public Class<Reconfigure> statement() {
        return Reconfigure.class;
    }

    @Override
    public void execute(Reconfigure statement, StatementContext context) {
        if (!context.has(ServerPermission.ALTER_SETTINGS)) {
            throw EngineError.of(5812, 1);
        }
        context.commit(state -> state.with(state.configuration().reconfigure()));
    }
}
