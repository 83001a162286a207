package org.ekmsim.engine.activity;

import java.util.Optional;
import org.ekmsim.engine.instance.InstanceLog;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.server.Kill;

/**
 * KILL: ends another session. What it runs is cancelled, and its log line names the machine of the killer.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/kill-transact-sql">KILL (Transact-SQL)</a>
 */
public final class KillHandler implements CommandHandler<Kill> {

    /** The largest number a session can have. */
    private static final int LARGEST = 32_767;

    @Override
    public Class<Kill> statement() {
        return Kill.class;
    }

    @Override
    public void compile(Kill statement, Compilation compilation) {
        if (statement.target() instanceof StringLiteral) {
            throw new UnmodelledException("KILL of a unit of work", statement.line());
        }
        if (statement.option() != null && !statement.option().equals("STATUSONLY")) {
            throw new UnmodelledException("KILL WITH " + statement.option(), statement.line());
        }
    }

    @Override
    public void execute(Kill statement, StatementContext context) {
        if (!context.has(PermissionName.ALTER_ANY_CONNECTION)) {
            throw EngineError.of(6102, 1);
        }
        int id = context.integer(statement.target());
        if (id <= 0 || id > LARGEST) {
            throw EngineError.of(6101, 1, id);
        }
        if (id == context.session().id()) {
            throw EngineError.of(6104, 1);
        }
        if (id < InstanceLog.FIRST_USER_SESSION) {
            throw EngineError.of(6107, 1);
        }
        Optional<Session> victim = context.instance().sessions().stream()
                .filter(session -> session.id() == id)
                .findFirst();
        if (statement.option() != null) {
            throw EngineError.of(6120, 1, id);
        }
        Session killed = victim.orElseThrow(() -> EngineError.of(6106, 1, id));
        killed.close();
        String host = context.session().client().host();
        context.instance()
                .log()
                .write(context.session().id(), 18100, id, host, SessionLogin.processId(context.session()));
    }
}
