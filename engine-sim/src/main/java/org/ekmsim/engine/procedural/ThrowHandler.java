package org.ekmsim.engine.procedural;

import java.util.Objects;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.RaisedText;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.procedural.Throw;
import org.jspecify.annotations.Nullable;

/**
 * THROW: with arguments a new error of level 16; without, which the parser allows only in CATCH, the caught error once more, followers included.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/throw-transact-sql">THROW (Transact-SQL)</a>
 */
public final class ThrowHandler implements StatementHandler<Throw> {

    private static final int LOWEST_NUMBER = 50000;

    @Override
    public Class<Throw> statement() {
        return Throw.class;
    }

    @Override
    public void compile(Throw statement, Compilation compilation) {
        check(statement.number(), compilation);
        check(statement.message(), compilation);
        check(statement.state(), compilation);
    }

    private static void check(@Nullable Expression expression, Compilation compilation) {
        if (expression != null) {
            compilation.check(expression);
        }
    }

    @Override
    public Completion run(Throw statement, StatementContext context) {
        if (statement.number() == null || statement.message() == null || statement.state() == null) {
            throw context.rethrow(Objects.requireNonNull(context.caught(), "THROW without arguments is in CATCH"));
        }
        int number = context.integer(statement.number());
        if (number < LOWEST_NUMBER) {
            throw EngineError.of(35100, 10, number);
        }
        String text = RaisedText.cut(context.display(statement.message()).replace("%%", "%"));
        throw EngineError.thrown(number, context.integer(statement.state()), text);
    }
}
