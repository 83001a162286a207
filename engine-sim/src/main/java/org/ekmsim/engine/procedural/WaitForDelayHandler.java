package org.ekmsim.engine.procedural;

import java.time.Duration;
import java.time.LocalTime;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.procedural.WaitForDelay;

/**
 * WAITFOR DELAY: waits on the virtual clock, up to 24 hours.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/waitfor-transact-sql">WAITFOR (Transact-SQL)</a>
 */
public final class WaitForDelayHandler implements CommandHandler<WaitForDelay> {

    @Override
    public Class<WaitForDelay> statement() {
        return WaitForDelay.class;
    }

    @Override
    public void compile(WaitForDelay statement, Compilation compilation) {
        compilation.check(statement.delay());
    }

    @Override
    public void execute(WaitForDelay statement, StatementContext context) {
        Duration delay = Duration.between(LocalTime.MIDNIGHT, WaitTime.of(context.display(statement.delay())));
        context.instance().clock().await(delay, context.session().cancellation());
    }
}
