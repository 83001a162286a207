package org.ekmsim.engine.procedural;

import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.procedural.Goto;

/**
 * GOTO a label of the same list of statements or of one around it; the parser has seen that there is one of that name.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/goto-transact-sql">GOTO (Transact-SQL)</a>
 */
public final class GotoHandler implements StatementHandler<Goto> {

    @Override
    public Class<Goto> statement() {
        return Goto.class;
    }

    @Override
    public Completion run(Goto statement, StatementContext context) {
        return context.jump(statement);
    }
}
