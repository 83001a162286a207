package org.ekmsim.engine.cursor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.cursor.FetchCursor;
import org.ekmsim.tsql.cursor.FetchDirection;
import org.jspecify.annotations.Nullable;

/**
 * FETCH NEXT: a row to the client, or into variables. Other directions are for cursors that scroll: 16911.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/fetch-transact-sql">FETCH (Transact-SQL)</a>
 */
public final class FetchCursorHandler implements CommandHandler<FetchCursor> {

    private static final int FETCHED = 0;
    private static final int NO_ROW = -1;

    @Override
    public Class<FetchCursor> statement() {
        return FetchCursor.class;
    }

    @Override
    public void compile(FetchCursor statement, Compilation compilation) {
        if (statement.direction() != null && !(statement.direction() instanceof FetchDirection.Step)) {
            throw new UnmodelledException("FETCH " + statement.direction(), statement.line());
        }
    }

    @Override
    public void execute(FetchCursor statement, StatementContext context) {
        Cursor cursor = VisibleCursors.of(context).find(statement.cursor());
        int columns = cursor.columns().size();
        if (statement.direction() instanceof FetchDirection.Step step
                && !step.word().equals("NEXT")) {
            throw EngineError.of(16911, 1, "fetch", step.word().toLowerCase(Locale.ROOT));
        }
        if (!statement.variables().isEmpty() && statement.variables().size() != columns) {
            throw EngineError.of(16924, 1);
        }
        List<@Nullable Object> row = cursor.fetch();
        context.session().cursorProgress().fetched(row == null ? NO_ROW : FETCHED);
        if (statement.variables().isEmpty()) {
            context.columns(cursor.columns());
            if (row != null) {
                context.row(row);
            }
            context.counted("FETCH", row == null ? 0 : 1);
            return;
        }
        if (row != null) {
            assign(statement.variables(), cursor, row, context);
        }
        context.assigned("FETCH", row == null ? 0 : 1);
    }

    private static void assign(
            List<String> variables, Cursor cursor, List<@Nullable Object> row, StatementContext context) {
        for (int i = 0; i < variables.size(); i++) {
            String variable = variables.get(i);
            SqlType from = cursor.columns().get(i).type();
            Object value = row.get(i);
            Optional<SqlType> type = context.variables().type(variable);
            if (type.isPresent()) {
                Conversion.requireImplicit(from, type.get(), context.line());
                context.variables().assign(variable, Conversion.convert(value, from, type.get()));
            }
        }
    }
}
