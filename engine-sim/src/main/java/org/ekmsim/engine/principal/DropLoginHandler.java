package org.ekmsim.engine.principal;

import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.login.DropLogin;

/**
 * DROP LOGIN: refused while the login is connected, owns a database or a server role, or has granted permissions; its credential
 * mappings go with it (inferred). Users of databases stay and are orphaned.
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
        Login known = context.state()
                .logins()
                .find(name)
                .filter(login -> login.id() != Login.SA_ID)
                .filter(login -> context.has(PermissionName.ALTER, Securable.of(login)))
                .orElseThrow(() -> missing(name));
        boolean connected = context.instance().sessions().stream()
                .anyMatch(session -> session.originalLogin().equalsIgnoreCase(known.name()));
        context.commit(state -> {
            Login login = state.logins().find(name).orElseThrow(() -> missing(name));
            if (connected) {
                throw EngineError.of(15434, 1, name);
            }
            requireNothingOwned(state, login, name);
            return state.with(state.principals().dropped(login))
                    .with(state.credentials().forget(login.id()));
        });
    }

    private static void requireNothingOwned(InstanceState state, Login login, String name) {
        if (state.databases().byName().values().stream()
                .anyMatch(database -> database.owner().equalsIgnoreCase(name))) {
            throw EngineError.of(15174, 1, name);
        }
        if (state.principals().roles().values().stream().anyMatch(role -> role.owner() == login.id())) {
            throw EngineError.of(15141, 1, "server role");
        }
        if (state.principals().permissions().all().stream().anyMatch(entry -> entry.grantor() == login.id())) {
            throw EngineError.of(15173, 1, name);
        }
    }

    private static EngineError missing(String name) {
        return EngineError.of(15151, 1, "drop", "login", name);
    }
}
