package org.ekmsim.engine.session;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.tsql.tree.Statement;

/** The handlers of an engine, by node class. A statement without one is refused by name. */
public final class StatementHandlers {

    private final Map<Class<? extends Statement>, StatementHandler<?>> byStatement;

    public StatementHandlers(List<StatementHandler<?>> handlers) {
        Map<Class<? extends Statement>, StatementHandler<?>> map = new HashMap<>();
        for (StatementHandler<?> handler : handlers) {
            if (map.put(handler.statement(), handler) != null) {
                throw new IllegalArgumentException(
                        "Two handlers for " + handler.statement().getSimpleName());
            }
        }
        this.byStatement = Map.copyOf(map);
    }

    /** Whether the statement does something itself, rather than direct the flow of others. */
    boolean isCommand(Statement statement) {
        return handler(statement) instanceof CommandHandler;
    }

    void compile(Statement statement, Compilation compilation) {
        compile(handler(statement), statement, compilation);
    }

    StatementHandler.Completion run(Statement statement, StatementContext context) {
        return run(handler(statement), statement, context);
    }

    private <S extends Statement> void compile(
            StatementHandler<S> handler, Statement statement, Compilation compilation) {
        handler.compile(handler.statement().cast(statement), compilation);
    }

    private <S extends Statement> StatementHandler.Completion run(
            StatementHandler<S> handler, Statement statement, StatementContext context) {
        return handler.run(handler.statement().cast(statement), context);
    }

    private StatementHandler<?> handler(Statement statement) {
        StatementHandler<?> handler = byStatement.get(statement.getClass());
        if (handler == null) {
            throw new UnmodelledException(construct(statement), statement.line());
        }
        return handler;
    }

    /** The node class's name in T-SQL's manner: CreateLogin becomes CREATE LOGIN. */
    static String construct(Statement statement) {
        return statement
                .getClass()
                .getSimpleName()
                .replaceAll("Statement$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toUpperCase(Locale.ROOT);
    }
}
