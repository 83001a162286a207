package org.ekmsim.engine.principal;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.login.DropLogin;

/**
 * DROP LOGIN: refused while the login is connected or owns a database; its credential mappings go with it (inferred).
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-login-transact-sql">DROP LOGIN (Transact-SQL)</a>
 */
public final class DropLoginHandler implements CommandHandler<DropLogin> {

    @Override
    public Class<DropLogin> statement() {
        return DropLogin.class;
    }

    @Override
    public void execute(DropLogin statement, StatementContext context) {
        String name = statement.name().value();
        if (!context.has(ServerPermission.ALTER_ANY_LOGIN)) {
            throw missing(name);
        }
        boolean connected = context.instance().sessions().stream()
                .anyMatch(session -> session.login().equalsIgnoreCase(name));
        context.commit(state -> {
            Login login = state.logins().find(name).orElseThrow(() -> missing(name));
            if (connected) {
                throw EngineError.of(15434, 1, name);
            }
            if (state.databases().byName().values().stream()
                    .anyMatch(database -> database.owner().equalsIgnoreCase(name))) {
                throw EngineError.of(15174, 1, name);
            }
            return state.with(state.logins().without(login))
                    .with(state.credentials().forget(login.id()));
        });
    }

    private static EngineError missing(String name) {
        return EngineError.of(15151, 1, "drop", "login", name);
    }
}
