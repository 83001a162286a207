package org.ekmsim.engine.cursor;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.cursor.DeallocateCursor;

/**
 * DEALLOCATE of a cursor.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/deallocate-transact-sql">DEALLOCATE (Transact-SQL)</a>
 */
public final class DeallocateCursorHandler implements CommandHandler<DeallocateCursor> {

    @Override
    public Class<DeallocateCursor> statement() {
        return DeallocateCursor.class;
    }

    @Override
    public void execute(DeallocateCursor statement, StatementContext context) {
        VisibleCursors cursors = VisibleCursors.of(context);
        cursors.deallocate(statement.cursor());
    }
}
