package org.ekmsim.engine.user;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurableClass;
import org.ekmsim.engine.permission.SecurableNames;
import org.ekmsim.engine.principal.ServerRoleOwner;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.permission.AlterAuthorization;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * ALTER AUTHORIZATION of a database, schema, object, role, server role, certificate or key. A key and an object lose the permissions given on
 * them.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-authorization-transact-sql">ALTER AUTHORIZATION
 *     (Transact-SQL)</a>
 */
public final class AlterAuthorizationHandler implements CommandHandler<AlterAuthorization> {

    @Override
    public Class<AlterAuthorization> statement() {
        return AlterAuthorization.class;
    }

    @Override
    public void compile(AlterAuthorization statement, Compilation compilation) {
        SecurableNames.type(statement.securable(), "ALTER AUTHORIZATION", statement.line());
    }

    @Override
    public void execute(AlterAuthorization statement, StatementContext context) {
        SecurableClass type = SecurableNames.type(statement.securable(), "ALTER AUTHORIZATION", statement.line());
        String name = statement.securable().name().name().value();
        Identifier written = statement.owner();
        if (written == null && type != SecurableClass.OBJECT) {
            throw EngineError.of(102, 1, "OWNER");
        }
        String owner = written == null ? "" : written.value();
        Securable securable = SecurableNames.find(type, statement.securable().name(), context);
        if (!context.has(PermissionName.TAKE_OWNERSHIP, securable)) {
            throw SecurableNames.missing(type, name);
        }
        switch (type) {
            case DATABASE -> DatabaseOwner.change(name, owner, context);
            case SERVER_ROLE -> ServerRoleOwner.change(securable.id(), name, owner, context);
            case OBJECT -> changeObject(securable, written == null ? null : Owners.require(owner, context), context);
            default -> change(securable, Owners.require(owner, context), context);
        }
    }

    private static void change(Securable securable, DatabasePrincipal owner, StatementContext context) {
        if (securable.type() == SecurableClass.ASYMMETRIC_KEY || securable.type() == SecurableClass.CERTIFICATE) {
            Owners.requireSingleAccount(owner, securable.type().sqlName().toLowerCase(Locale.ROOT));
        }
        String database = context.database().name();
        Instant now = context.instance().now();
        context.commit(state -> changed(state, database, securable, owner.id(), now));
    }

    /** An object gets an owner of its own, or that of its schema again; permissions given on it go. */
    private static void changeObject(Securable object, @Nullable DatabasePrincipal owner, StatementContext context) {
        Schema schema = Objects.requireNonNull(object.schema());
        Integer id = owner == null ? null : owner.id();
        UserStatements.change(context, principals -> {
            DatabasePrincipals owned = principals
                    .schema(schema.id())
                    .map(present -> principals.with(present.withObject(object.id(), id)))
                    .orElse(principals);
            return owned.with(owned.permissions().withoutSecurable(SecurableClass.OBJECT, object.id()));
        });
    }

    private static InstanceState changed(
            InstanceState state, String database, Securable securable, int owner, Instant now) {
        int id = securable.id();
        InstanceState changed =
                switch (securable.type()) {
                    case SCHEMA ->
                        UserStatements.changed(state, database, principals -> principals
                                .schema(id)
                                .map(schema -> principals.with(schema.ownedBy(owner)))
                                .orElse(principals));
                    case ROLE ->
                        UserStatements.changed(state, database, principals -> principals
                                .find(id)
                                .map(role -> principals.with(role.ownedBy(owner, now)))
                                .orElse(principals));
                    case ASYMMETRIC_KEY, CERTIFICATE, SYMMETRIC_KEY ->
                        state.with(state.databases()
                                .with(state.databases()
                                        .get(database)
                                        .withKeys(keys -> keys.ownedBy(securable.type(), id, owner))));
                    default -> throw new IllegalStateException("No owner for " + securable.type());
                };
        return UserStatements.changed(
                changed,
                database,
                principals -> principals.with(principals.permissions().withoutSecurable(securable.type(), id)));
    }
}
