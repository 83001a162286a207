package org.ekmsim.engine.procedural;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.ekmsim.engine.message.EngineError;
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

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:m[:s][.SSS]", Locale.ROOT);

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
        Duration delay = duration(context.display(statement.delay()));
        context.instance().clock().await(delay, context.session().cancellation());
    }

    private static Duration duration(String text) {
        try {
            return Duration.between(LocalTime.MIDNIGHT, LocalTime.parse(text.trim(), TIME));
        } catch (DateTimeParseException notATime) {
            throw EngineError.of(148, 1, text);
        }
    }
}
