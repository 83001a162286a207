package org.ekmsim.engine.user;

import java.time.Instant;
import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.principal.WrittenOptions;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.principal.AlterUser;
import org.ekmsim.tsql.principal.UserOption;
import org.ekmsim.tsql.principal.UserOption.DefaultSchema;
import org.ekmsim.tsql.principal.UserOption.NewUserLogin;
import org.ekmsim.tsql.principal.UserOption.NewUserName;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * ALTER USER: another name, default schema, or login.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-user-transact-sql">ALTER USER (Transact-SQL)</a>
 */
public final class AlterUserHandler implements CommandHandler<AlterUser> {

    private static final String USER = "user";

    @Override
    public Class<AlterUser> statement() {
        return AlterUser.class;
    }

    @Override
    public void compile(AlterUser statement, Compilation compilation) {
        for (UserOption option : statement.options()) {
            boolean modelled =
                    option instanceof DefaultSchema || option instanceof NewUserName || option instanceof NewUserLogin;
            if (!modelled) {
                throw new UnmodelledException("ALTER USER ... WITH this option", statement.line());
            }
        }
    }

    @Override
    public void execute(AlterUser statement, StatementContext context) {
        String name = statement.name().value();
        DatabasePrincipal user = UserStatements.principals(context)
                .user(name)
                .filter(found -> UserStatements.has(PermissionName.ALTER, found, context))
                .orElseThrow(() -> UserStatements.missing("alter", USER, name));
        UserStatements.requireNotSystem("alter", USER, user);
        Login login = login(statement, user, context);
        Instant now = context.instance().now();
        UserStatements.change(context, principals -> {
            DatabasePrincipal present =
                    principals.find(user.id()).orElseThrow(() -> UserStatements.missing("alter", USER, name));
            return applied(statement, principals, present, login, now);
        });
    }

    private static DatabasePrincipals applied(
            AlterUser statement,
            DatabasePrincipals principals,
            DatabasePrincipal user,
            @Nullable Login login,
            Instant now) {
        DatabasePrincipal changed = login == null ? user : user.withSid(login.userSid(), now);
        Optional<DefaultSchema> schema = WrittenOptions.find(statement.options(), DefaultSchema.class);
        if (schema.isPresent()) {
            if (user.type().isMapped()) {
                throw EngineError.of(15259, 1);
            }
            Identifier chosen = schema.get().schema();
            changed = changed.withDefaultSchema(chosen == null ? null : chosen.value(), now);
        }
        Optional<NewUserName> rename = WrittenOptions.find(statement.options(), NewUserName.class);
        if (rename.isPresent()) {
            String newName = rename.get().newName().value();
            UserStatements.requireFree(principals, newName, user);
            changed = changed.named(newName, now);
        }
        return principals.renamed(user, changed);
    }

    /** The login of LOGIN =: 33016 for a user without one, 15007, 33017 for another kind, 33018 when it has a user already. */
    private static @Nullable Login login(AlterUser statement, DatabasePrincipal user, StatementContext context) {
        Optional<NewUserLogin> remap = WrittenOptions.find(statement.options(), NewUserLogin.class);
        if (remap.isEmpty()) {
            return null;
        }
        if (user.withoutLogin() || user.type().isMapped()) {
            throw EngineError.of(33016, 1);
        }
        String name = remap.get().login().value();
        Login login = context.state().logins().find(name).orElseThrow(() -> EngineError.of(15007, 1, name));
        if (UserOrigin.type(login.type()) != user.type()) {
            throw EngineError.of(33017, 1);
        }
        boolean taken = UserStatements.principals(context)
                .userOf(login.userSid())
                .filter(found -> found.id() != user.id())
                .isPresent();
        if (taken || context.database().owner().equalsIgnoreCase(login.name())) {
            throw EngineError.of(33018, 1, name);
        }
        return login;
    }
}
