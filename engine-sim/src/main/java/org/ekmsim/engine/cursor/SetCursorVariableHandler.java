package org.ekmsim.engine.cursor;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.cursor.SetCursorVariable;

/**
 * SET @variable = CURSOR: a local cursor that only the variable names.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/set-local-variable-transact-sql">SET @local_variable
 *     (Transact-SQL)</a>
 */
public final class SetCursorVariableHandler implements CommandHandler<SetCursorVariable> {

    @Override
    public Class<SetCursorVariable> statement() {
        return SetCursorVariable.class;
    }

    @Override
    public void compile(SetCursorVariable statement, Compilation compilation) {
        ModelledCursors.require(statement.definition(), statement.line(), compilation);
    }

    @Override
    public void execute(SetCursorVariable statement, StatementContext context) {
        context.scope()
                .cursors()
                .put(statement.variable(), new Cursor(statement.definition().query()));
    }
}
