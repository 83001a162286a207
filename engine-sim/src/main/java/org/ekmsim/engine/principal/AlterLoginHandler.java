package org.ekmsim.engine.principal;

import java.time.Instant;
import org.ekmsim.engine.credential.CredentialMapping;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.login.AlterLogin;
import org.ekmsim.tsql.login.LoginAction;
import org.ekmsim.tsql.login.LoginAction.AddCredential;
import org.ekmsim.tsql.login.LoginAction.ChangeLogin;
import org.ekmsim.tsql.login.LoginAction.DropCredentialMapping;
import org.ekmsim.tsql.login.LoginAction.EnableLogin;

/**
 * ALTER LOGIN: ADD and DROP CREDENTIAL, ENABLE and DISABLE, and WITH its options.
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
        Login known = context.state().logins().find(name).orElseThrow(() -> AlterLoginPermission.missing(name));
        AlterLoginPermission.require(action, known, context);
        Instant now = context.instance().now();
        if (action instanceof ChangeLogin change) {
            LoginChange prepared = LoginChange.prepared(new LoginSettings(change.options()), known, context);
            context.commit(state -> prepared.apply(state, find(state, name), now));
        } else {
            context.commit(state -> apply(action, state, find(state, name), now));
        }
    }

    private static Login find(InstanceState state, String name) {
        return state.logins().find(name).orElseThrow(() -> AlterLoginPermission.missing(name));
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
        if (login.type() == LoginType.WINDOWS_GROUP) {
            throw EngineError.of(33129, 1);
        }
        boolean enable = action instanceof EnableLogin;
        LoginSecret secret = login.secret();
        if (enable && secret != null && PasswordHash.matches(secret.hash(), "")) {
            throw EngineError.of(15510, 1);
        }
        return state.with(state.logins().with(login.enabled(enable).touched(now)));
    }
}
