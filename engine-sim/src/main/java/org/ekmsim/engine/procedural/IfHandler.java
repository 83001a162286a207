package org.ekmsim.engine.procedural;

import java.util.List;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.procedural.If;

/**
 * IF ... ELSE. A condition that is unknown counts as false.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/if-else-transact-sql">IF...ELSE (Transact-SQL)</a>
 */
public final class IfHandler implements StatementHandler<If> {

    @Override
    public Class<If> statement() {
        return If.class;
    }

    @Override
    public void compile(If statement, Compilation compilation) {
        compilation.check(statement.condition());
        compilation.compile(statement.then());
        if (statement.otherwise() != null) {
            compilation.compile(statement.otherwise());
        }
    }

    @Override
    public Completion run(If statement, StatementContext context) {
        if (context.holds(statement.condition())) {
            return context.run(List.of(statement.then()));
        }
        return statement.otherwise() == null ? Completion.NEXT : context.run(List.of(statement.otherwise()));
    }
}
