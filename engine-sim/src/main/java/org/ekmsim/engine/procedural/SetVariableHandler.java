package org.ekmsim.engine.procedural;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.procedural.SetVariable;

/**
 * SET of a local variable.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/set-local-variable-transact-sql">SET @local_variable
 *     (Transact-SQL)</a>
 */
public final class SetVariableHandler implements CommandHandler<SetVariable> {

    @Override
    public Class<SetVariable> statement() {
        return SetVariable.class;
    }

    @Override
    public void compile(SetVariable statement, Compilation compilation) {
        compilation.check(statement.expression());
    }

    @Override
    public void execute(SetVariable statement, StatementContext context) {
        context.assign(statement.name(), statement.expression());
    }
}
