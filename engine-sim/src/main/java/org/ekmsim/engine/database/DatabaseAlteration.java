package org.ekmsim.engine.database;

import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.database.Termination;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;

/** What every form of ALTER DATABASE does first. */
final class DatabaseAlteration {

    private static final int STATEMENT_FAILED = 5069;

    private DatabaseAlteration() {}

    /** The cause with what follows every failure of the statement. */
    static EngineError failed(EngineError cause) {
        return cause.followedBy(EngineError.of(STATEMENT_FAILED, 1));
    }

    /** The database, which the caller may alter: 5011 when not, or when there is none. */
    static Database find(@Nullable Identifier written, StatementContext context) {
        String name = written == null ? context.session().database() : written.value();
        return context.state()
                .databases()
                .find(name)
                .filter(database -> context.has(PermissionName.ALTER, Securable.of(database)))
                .orElseThrow(() -> EngineError.of(5011, 5, name));
    }

    /** The other sessions that sit in the database. */
    static List<Session> others(String name, StatementContext context) {
        return context.instance().sessions().stream()
                .filter(session -> session != context.session() && session.isIn(name))
                .toList();
    }

    /** Removes the other sessions from the database, as the termination clause says. */
    static void clear(String name, @Nullable Termination termination, StatementContext context) {
        List<Session> others = others(name, context);
        if (others.isEmpty()) {
            return;
        }
        if (termination == null) {
            throw new UnmodelledException("ALTER DATABASE ... SET waiting for other sessions", context.line());
        }
        if (termination.kind() == Termination.Kind.NO_WAIT) {
            throw EngineError.of(5070, 2, name);
        }
        context.inform(5060, 0);
        others.forEach(Session::close);
        context.inform(5060, 100);
    }
}
