package org.ekmsim.engine.principal;

import java.time.Instant;
import org.ekmsim.engine.credential.CredentialMapping;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.login.AlterLogin;
import org.ekmsim.tsql.login.LoginAction;
import org.ekmsim.tsql.login.LoginAction.AddCredential;
import org.ekmsim.tsql.login.LoginAction.ChangeLogin;
import org.ekmsim.tsql.login.LoginAction.DropCredentialMapping;
import org.ekmsim.tsql.login.LoginAction.EnableLogin;

/**
 * ALTER LOGIN: ADD and DROP CREDENTIAL, ENABLE and DISABLE.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-login-transact-sql">ALTER LOGIN (Transact-SQL)</a>
 */
public final class AlterLoginHandler implements CommandHandler<AlterLogin> {

    @Override
    public Class<AlterLogin> statement() {
        return AlterLogin.class;
    }

    @Override
    public void execute(AlterLogin statement, StatementContext context) {
        String name = statement.name().value();
        LoginAction action = statement.action();
        if (action instanceof ChangeLogin) {
            throw new UnmodelledException("ALTER LOGIN ... WITH", statement.line());
        }
        if (!context.has(ServerPermission.ALTER_ANY_LOGIN)) {
            throw missing(name);
        }
        Instant now = context.instance().now();
        context.commit(state -> {
            Login login = state.logins().find(name).orElseThrow(() -> missing(name));
            return apply(action, state, login, now);
        });
    }

    private static InstanceState apply(LoginAction action, InstanceState state, Login login, Instant now) {
        if (action instanceof AddCredential add) {
            InstanceState mapped =
                    CredentialMapping.add(state, login, add.credential().value());
            return mapped.with(mapped.logins().with(login.touched(now)));
        }
        if (action instanceof DropCredentialMapping drop) {
            InstanceState unmapped =
                    CredentialMapping.drop(state, login, drop.credential().value());
            return unmapped.with(unmapped.logins().with(login.touched(now)));
        }
        return state.with(state.logins().with(login.enabled(action instanceof EnableLogin, now)));
    }

    private static EngineError missing(String name) {
        return EngineError.of(15151, 1, "alter", "login", name);
    }
}
