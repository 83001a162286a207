package org.ekmsim.engine.cursor;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.cursor.CursorOption;
import org.ekmsim.tsql.cursor.DeclareCursor;

/**
 * DECLARE CURSOR, in both forms; without LOCAL the cursor is global, as new databases have it.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/declare-cursor-transact-sql">DECLARE CURSOR (Transact-SQL)</a>
 */
public final class DeclareCursorHandler implements CommandHandler<DeclareCursor> {

    @Override
    public Class<DeclareCursor> statement() {
        return DeclareCursor.class;
    }

    @Override
    public void compile(DeclareCursor statement, Compilation compilation) {
        if (statement.scroll()) {
            throw new UnmodelledException("DECLARE CURSOR ... SCROLL", statement.line());
        }
        ModelledCursors.require(statement.definition(), statement.line(), compilation);
    }

    @Override
    public void execute(DeclareCursor statement, StatementContext context) {
        boolean local = statement.definition().options().contains(CursorOption.LOCAL);
        Cursors cursors = local ? context.scope().cursors() : context.session().cursors();
        String name = statement.name().value();
        if (cursors.isDeclared(name)) {
            throw EngineError.of(16915, 1, name);
        }
        cursors.put(name, new Cursor(statement.definition().query()));
    }
}
