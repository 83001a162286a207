package org.ekmsim.engine.user;

import java.time.Instant;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.principal.WrittenOptions;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.principal.CreateUser;
import org.ekmsim.tsql.principal.UserOption;
import org.ekmsim.tsql.principal.UserOption.DefaultLanguage;
import org.ekmsim.tsql.principal.UserOption.DefaultSchema;
import org.ekmsim.tsql.principal.UserOption.UserObjectId;
import org.ekmsim.tsql.principal.UserOption.UserPassword;
import org.ekmsim.tsql.principal.UserOption.UserSid;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * CREATE USER for a login, without one, from an asymmetric key, for a Windows account, or for an identity of Microsoft Entra.
 * CREATE USER for a login, without one, from an asymmetric key or certificate, or for a Windows account.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-user-transact-sql">CREATE USER (Transact-SQL)</a>
 */
public final class CreateUserHandler implements CommandHandler<CreateUser> {

    @Override
    public Class<CreateUser> statement() {
        return CreateUser.class;
    }

    @Override
    public void compile(CreateUser statement, Compilation compilation) {
        for (UserOption option : statement.options()) {
            boolean modelled = option instanceof DefaultSchema
                    || option instanceof DefaultLanguage
                    || option instanceof UserPassword
                    || option instanceof UserSid
                    || option instanceof UserObjectId;
            if (!modelled) {
                throw new UnmodelledException("CREATE USER ... WITH this option", statement.line());
            }
        }
    }

    @Override
    public void execute(CreateUser statement, StatementContext context) {
        // ALTER ANY USER brings CREATE USER, the permission of SQL Server 2022.
        context.require(PermissionName.CREATE_USER, Securable.of(context.database()));
        String name = statement.name().value();
        requireContained(statement);
        UserOrigin origin = UserOrigin.of(statement, context);
        String schema = schema(statement, origin);
        Instant now = context.instance().now();
        UserStatements.change(context, principals -> {
            if (principals.find(name).isPresent()) {
                throw EngineError.of(15023, 1, name);
            }
            DatabasePrincipal user = new DatabasePrincipal(
                    principals.nextId(),
                    name,
                    origin.type(),
                    origin.sid(),
                    schema,
                    null,
                    origin.withoutLogin(),
                    now,
                    now);
            return principals.with(user).mayConnect(user.id());
        });
    }

    /** Only a contained database, which none is, has users with passwords (33233) and languages (33236). */
    private static void requireContained(CreateUser statement) {
        if (WrittenOptions.find(statement.options(), UserPassword.class).isPresent()) {
            throw EngineError.of(33233, 1);
        }
        if (WrittenOptions.find(statement.options(), DefaultLanguage.class).isPresent()) {
            throw EngineError.of(33236, 1);
        }
    }

    private static @Nullable String schema(CreateUser statement, UserOrigin origin) {
        Identifier chosen = WrittenOptions.find(statement.options(), DefaultSchema.class)
                .map(DefaultSchema::schema)
                .orElse(null);
        if (chosen == null) {
            return origin.type().canBeImpersonated() ? Schema.DBO : null;
        }
        if (origin.type().isMapped()) {
            throw EngineError.of(15259, 1);
        }
        return chosen.value();
    }
}
