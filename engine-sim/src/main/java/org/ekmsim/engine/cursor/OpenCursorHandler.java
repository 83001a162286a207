package org.ekmsim.engine.cursor;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.query.QueryPlan;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.cursor.OpenCursor;
import org.jspecify.annotations.Nullable;

/**
 * OPEN: the query runs, and its rows stay as they are then.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/open-transact-sql">OPEN (Transact-SQL)</a>
 */
public final class OpenCursorHandler implements CommandHandler<OpenCursor> {

    @Override
    public Class<OpenCursor> statement() {
        return OpenCursor.class;
    }

    @Override
    public void execute(OpenCursor statement, StatementContext context) {
        Cursor cursor = VisibleCursors.of(context).find(statement.cursor());
        cursor.requireClosed();
        QueryPlan plan = context.binder().bind(cursor.query());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        plan.execute(context.evaluation(), rows::add);
        cursor.open(plan.columns(), rows);
        context.session().cursorProgress().opened(rows.size());
    }
}
