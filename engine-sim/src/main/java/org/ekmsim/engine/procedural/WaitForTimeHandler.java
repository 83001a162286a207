package org.ekmsim.engine.procedural;

import java.time.Duration;
import java.time.LocalDateTime;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.procedural.WaitforTime;

/**
 * WAITFOR TIME: waits on the virtual clock until it is that time of day, today or tomorrow.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/waitfor-transact-sql">WAITFOR (Transact-SQL)</a>
 */
public final class WaitForTimeHandler implements CommandHandler<WaitforTime> {

    /** The date that a time may be written with. */
    private static final String DATE = "1900-01-01 ";

    @Override
    public Class<WaitforTime> statement() {
        return WaitforTime.class;
    }

    @Override
    public void compile(WaitforTime statement, Compilation compilation) {
        compilation.check(statement.time());
    }

    @Override
    public void execute(WaitforTime statement, StatementContext context) {
        String text = context.display(statement.time()).trim();
        LocalDateTime now = Dates.local(context.instance().now());
        LocalDateTime then =
                now.toLocalDate().atTime(WaitTime.of(text.startsWith(DATE) ? text.substring(DATE.length()) : text));
        Duration wait = Duration.between(now, then.isBefore(now) ? then.plusDays(1) : then);
        context.instance().clock().await(wait, context.session().cancellation());
    }
}
