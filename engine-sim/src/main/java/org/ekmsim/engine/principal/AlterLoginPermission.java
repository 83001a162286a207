package org.ekmsim.engine.principal;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.Authorization;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurityContext;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.login.LoginAction;
import org.ekmsim.tsql.login.LoginAction.AddCredential;
import org.ekmsim.tsql.login.LoginAction.ChangeLogin;
import org.ekmsim.tsql.login.LoginAction.DropCredentialMapping;
import org.ekmsim.tsql.login.LoginOption;
import org.ekmsim.tsql.login.LoginOption.DefaultDatabase;
import org.ekmsim.tsql.login.LoginOption.DefaultLanguage;
import org.ekmsim.tsql.login.LoginOption.NewPassword;

/**
 * Who may alter a login: ALTER on it, CONTROL SERVER for one that is powerful itself, and nothing for what a login may change of its
 * own. One text, 15151, stands for a missing login and a missing permission.
 */
final class AlterLoginPermission {

    private AlterLoginPermission() {}

    static void require(LoginAction action, Login login, StatementContext context) {
        if (isOwnAffair(action, login, context)) {
            return;
        }
        boolean powerful = Authorization.holds(
                context.state(),
                SecurityContext.ofLogin(login.id()),
                PermissionName.CONTROL_SERVER,
                Securable.server());
        boolean permitted = context.has(PermissionName.ALTER, Securable.of(login))
                && (!powerful || isHarmless(action) || context.has(PermissionName.CONTROL_SERVER));
        if (!permitted) {
            throw missing(login.name());
        }
        requireCredentials(action, context);
    }

    static EngineError missing(String name) {
        return EngineError.of(15151, 1, "alter", "login", name);
    }

    /** What everybody may change of his own login: the password, showing the old one, default database and language. */
    private static boolean isOwnAffair(LoginAction action, Login login, StatementContext context) {
        return context.loginId() == login.id()
                && action instanceof ChangeLogin change
                && change.options().stream().allMatch(AlterLoginPermission::isOwnAffair);
    }

    private static boolean isOwnAffair(LoginOption option) {
        return option instanceof DefaultDatabase
                || option instanceof DefaultLanguage
                || option instanceof NewPassword password && password.oldPassword() != null;
    }

    /** What does not give power over a powerful login; its mapped credentials are named by no document (inferred). */
    private static boolean isHarmless(LoginAction action) {
        return action instanceof AddCredential
                || action instanceof DropCredentialMapping
                || action instanceof ChangeLogin change
                        && change.options().stream().allMatch(AlterLoginPermission::isOwnAffair);
    }

    private static void requireCredentials(LoginAction action, StatementContext context) {
        if (action instanceof ChangeLogin change && new LoginSettings(change.options()).changesCredential()) {
            context.require(PermissionName.ALTER_ANY_CREDENTIAL);
        }
    }
}
