package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.MessageCatalogue;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.SqlcmdText;
import org.ekmsim.tsql.ParseOptions;
import org.ekmsim.tsql.ParsedBatch;
import org.ekmsim.tsql.TsqlParser;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.query.SelectItem;
import org.ekmsim.tsql.query.SelectQuery;
import org.ekmsim.tsql.query.SelectStatement;
import org.jspecify.annotations.Nullable;

/** Parses, binds and runs queries over the sample catalogue and session, and shows the result as text. */
final class Fixture {

    private static final MessageCatalogue MESSAGES = MessageCatalogue.documented();

    private final MemorySession session = MemorySession.sample();
    private final Binder binder = new Binder(MemoryCatalogue.sample(), session);

    MemorySession session() {
        return session;
    }

    Binder binder() {
        return binder;
    }

    QueryPlan plan(String sql) {
        return binder.bind(parse(sql));
    }

    static SelectStatement parse(String sql) {
        ParsedBatch batch = new TsqlParser(new ParseOptions(16, true)).parseFragment(sql);
        if (!batch.errors().isEmpty() || !batch.unmodelled().isEmpty()) {
            throw new IllegalArgumentException(sql + ": " + batch.errors() + batch.unmodelled());
        }
        return (SelectStatement) batch.statements().get(0);
    }

    /** The first item of a select list. */
    static Expression expression(String sql) {
        SelectQuery query = (SelectQuery) parse("SELECT " + sql).query();
        return ((SelectItem.ItemExpression) query.items().get(0)).expression();
    }

    /** The WHERE condition. */
    static Expression condition(String sql) {
        return java.util.Objects.requireNonNull(
                ((SelectQuery) parse("SELECT 1 WHERE " + sql).query()).where());
    }

    /** The rows, values by comma, rows by semicolon. */
    String rows(String sql) {
        QueryPlan plan = plan(sql);
        List<String> rows = new ArrayList<>();
        plan.execute(session, row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(shown(row.get(i), plan.columns().get(i).type()));
            }
            rows.add(String.join(",", cells));
        });
        return String.join("; ", rows);
    }

    /** Column names and types. */
    String columns(String sql) {
        return plan(sql).columns().stream()
                .map(column -> column.name() + " " + column.type() + (column.nullable() ? "" : " not null"))
                .collect(Collectors.joining(", "));
    }

    /** The value and type of an expression: {@code int 3}. */
    String value(String sql) {
        ScalarPlan plan = binder.bind(expression(sql));
        return plan.type() + " " + shown(plan.evaluate(session), plan.type());
    }

    static String shown(@Nullable Object value, SqlType type) {
        return value == null ? "NULL" : SqlcmdText.display(value, type);
    }

    /** The error as a client sees it. */
    static String message(EngineError error) {
        return error.number() + " " + MESSAGES.text(error.number(), error.arguments());
    }

    /** What became of an expression: type and value, or the error. */
    String outcome(String sql) {
        try {
            return value(sql);
        } catch (EngineError error) {
            return message(error);
        }
    }

    /** What became of a query: its rows, or the error. */
    String queryOutcome(String sql) {
        try {
            return rows(sql);
        } catch (EngineError error) {
            return message(error);
        }
    }
}
