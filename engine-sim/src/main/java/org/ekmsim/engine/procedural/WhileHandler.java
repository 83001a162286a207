package org.ekmsim.engine.procedural;

import java.util.List;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.procedural.While;

/**
 * WHILE.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/while-transact-sql">WHILE (Transact-SQL)</a>
 */
public final class WhileHandler implements StatementHandler<While> {

    @Override
    public Class<While> statement() {
        return While.class;
    }

    @Override
    public void compile(While statement, Compilation compilation) {
        compilation.check(statement.condition());
        compilation.compile(statement.body());
    }

    @Override
    public Completion run(While statement, StatementContext context) {
        while (context.holds(statement.condition())) {
            context.session().cancellation().check();
            Completion completion = context.run(List.of(statement.body()));
            if (completion == Completion.RETURN || completion == Completion.JUMP) {
                return completion;
            }
            if (completion == Completion.BREAK) {
                break;
            }
        }
        return Completion.NEXT;
    }
}
