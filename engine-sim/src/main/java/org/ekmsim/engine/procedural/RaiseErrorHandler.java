package org.ekmsim.engine.procedural;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.procedural.RaiseError;
import org.jspecify.annotations.Nullable;

/**
 * RAISERROR with a text of its own: number 50000. Levels 0 to 10 inform, 11 to 18 are errors.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/raiserror-transact-sql">RAISERROR (Transact-SQL)</a>
 */
public final class RaiseErrorHandler implements CommandHandler<RaiseError> {

    private static final int NUMBER = 50000;
    private static final int MOST_ARGUMENTS = 20;
    private static final int LOWEST_ERROR = 11;
    private static final int HIGHEST_FOR_EVERYBODY = 18;

    @Override
    public Class<RaiseError> statement() {
        return RaiseError.class;
    }

    @Override
    public void compile(RaiseError statement, Compilation compilation) {
        compilation.check(statement.message());
        compilation.check(statement.severity());
        compilation.check(statement.state());
        statement.arguments().forEach(compilation::check);
    }

    @Override
    public void execute(RaiseError statement, StatementContext context) {
        if (statement.options().stream().anyMatch(option -> option.equalsIgnoreCase("LOG"))) {
            throw new UnmodelledException("RAISERROR ... WITH LOG", statement.line());
        }
        if (statement.message() instanceof NumberLiteral) {
            throw new UnmodelledException("RAISERROR of a message number", statement.line());
        }
        int level = Math.max(0, context.integer(statement.severity()));
        if (level > HIGHEST_FOR_EVERYBODY) {
            throw EngineError.of(2754, 1, HIGHEST_FOR_EVERYBODY);
        }
        int state = context.integer(statement.state());
        String text = text(statement, context);
        if (level >= LOWEST_ERROR) {
            throw EngineError.user(NUMBER, level, state < 0 ? 1 : state, text);
        }
        context.send(EngineError.user(NUMBER, level, state < 0 ? 1 : state, text));
    }

    private static String text(RaiseError statement, StatementContext context) {
        if (statement.arguments().size() > MOST_ARGUMENTS) {
            throw EngineError.of(2747, 1, MOST_ARGUMENTS);
        }
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Expression argument : statement.arguments()) {
            arguments.add(context.value(argument));
        }
        return RaisedText.of(context.display(statement.message()), arguments);
    }
}
