package org.ekmsim.engine.configuration;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.configuration.Reconfigure;

/**
 * RECONFIGURE: configured values of dynamic options become running values. Prints nothing.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/reconfigure-transact-sql">RECONFIGURE (Transact-SQL)</a>
 */
public final class ReconfigureHandler implements CommandHandler<Reconfigure> {

    /** Minutes above which a recovery interval needs WITH OVERRIDE: the page on the option. */
    private static final int LONGEST_RECOVERY = 60;

    @Override
    public Class<Reconfigure> statement() {
        return Reconfigure.class;
    }

    @Override
    public void execute(Reconfigure statement, StatementContext context) {
        if (!context.has(PermissionName.ALTER_SETTINGS)) {
            throw EngineError.of(5812, 1);
        }
        boolean override = statement.withOverride();
        context.commit(state -> {
            requireSound(state.configuration(), override);
            return state.with(state.configuration().reconfigure());
        });
    }

    /** WITH OVERRIDE lets values pass that are only unwise; a minimum above its maximum never passes. */
    private static void requireSound(Configuration configuration, boolean override) {
        if (!override && configuration.configuredValue(Configuration.ALLOW_UPDATES) != 0) {
            throw EngineError.of(5808, 1);
        }
        if (!override && configuration.configuredValue(Configuration.RECOVERY_INTERVAL) > LONGEST_RECOVERY) {
            throw EngineError.of(5807, 1, LONGEST_RECOVERY);
        }
        int minimum = configuration.configuredValue(Configuration.MINIMUM_SERVER_MEMORY);
        int maximum = configuration.configuredValue(Configuration.MAXIMUM_SERVER_MEMORY);
        if (minimum > maximum) {
            throw EngineError.of(5831, 1, minimum, maximum);
        }
    }
}
