package org.ekmsim.engine.cursor;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.cursor.CloseCursor;

/**
 * CLOSE of a cursor.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/close-transact-sql">CLOSE (Transact-SQL)</a>
 */
public final class CloseCursorHandler implements CommandHandler<CloseCursor> {

    @Override
    public Class<CloseCursor> statement() {
        return CloseCursor.class;
    }

    @Override
    public void execute(CloseCursor statement, StatementContext context) {
        VisibleCursors cursors = VisibleCursors.of(context);
        cursors.find(statement.cursor()).close();
    }
}
