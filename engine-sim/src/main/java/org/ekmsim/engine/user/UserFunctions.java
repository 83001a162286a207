package org.ekmsim.engine.user;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.permission.SecurityToken;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** The functions that name users, roles and schemas of the current database. */
public final class UserFunctions implements SystemFunctionGroup {

    @Override
    public List<SystemFunction> functions() {
        return List.of(
                new SystemFunction("USER", SqlType.SYSNAME, 0, 0, (session, arguments) -> self(session)),
                new SystemFunction("CURRENT_USER", SqlType.SYSNAME, 0, 0, (session, arguments) -> self(session)),
                new SystemFunction("SESSION_USER", SqlType.SYSNAME, 0, 0, (session, arguments) -> self(session)),
                new SystemFunction("USER_NAME", SqlType.SYSNAME, 0, 1, UserFunctions::name),
                new SystemFunction("USER_ID", SqlType.INT, 0, 1, UserFunctions::id),
                new SystemFunction("DATABASE_PRINCIPAL_ID", SqlType.INT, 0, 1, UserFunctions::id),
                new SystemFunction("SCHEMA_ID", SqlType.INT, 0, 1, UserFunctions::schemaId),
                new SystemFunction("SCHEMA_NAME", SqlType.SYSNAME, 0, 1, UserFunctions::schemaName),
                new SystemFunction("IS_MEMBER", SqlType.INT, 1, 1, UserFunctions::isMember),
                new SystemFunction("IS_ROLEMEMBER", SqlType.INT, 1, 2, UserFunctions::isMember),
                new SystemFunction("HAS_DBACCESS", SqlType.INT, 1, 1, UserFunctions::hasAccess));
    }

    private static @Nullable String self(Session session) {
        Integer id = selfId(session);
        if (id == null) {
            return null;
        }
        // A member of a group is called by the own name, as SQL Server does for Windows groups (inferred).
        return principals(session)
                .find(id)
                .map(user -> user.type() == DatabasePrincipalType.EXTERNAL_GROUP ? session.login() : user.name())
                .orElse(null);
    }

    private static @Nullable Object name(Session session, FunctionArguments arguments) {
        return arguments.isEmpty()
                ? self(session)
                : arguments
                        .number(0)
                        .flatMap(id -> principals(session).find(id))
                        .map(DatabasePrincipal::name)
                        .orElse(null);
    }

    private static @Nullable Object id(Session session, FunctionArguments arguments) {
        return arguments.isEmpty()
                ? selfId(session)
                : arguments
                        .text(0)
                        .flatMap(name -> principals(session).find(name))
                        .map(DatabasePrincipal::id)
                        .orElse(null);
    }

    private static @Nullable Object schemaId(Session session, FunctionArguments arguments) {
        Optional<String> name = arguments.isEmpty() ? Optional.of(DefaultSchemas.of(session)) : arguments.text(0);
        return name.flatMap(found -> principals(session).schema(found))
                .map(Schema::id)
                .orElse(null);
    }

    private static @Nullable Object schemaName(Session session, FunctionArguments arguments) {
        return arguments.isEmpty()
                ? DefaultSchemas.of(session)
                : arguments
                        .number(0)
                        .flatMap(id -> principals(session).schema(id))
                        .map(Schema::name)
                        .orElse(null);
    }

    /** 1, 0, or NULL where there is no such role or principal; dbo is a member of db_owner and, as sysadmin, of nothing else. */
    private static @Nullable Object isMember(Session session, FunctionArguments arguments) {
        Optional<DatabasePrincipal> role =
                arguments.text(0).flatMap(name -> principals(session).role(name));
        Integer member = arguments.has(1)
                ? arguments
                        .text(1)
                        .flatMap(name -> principals(session).find(name))
                        .map(DatabasePrincipal::id)
                        .orElse(null)
                : selfId(session);
        if (role.isEmpty() || member == null) {
            return null;
        }
        int id = role.get().id();
        boolean owner = member == DatabasePrincipal.DBO && id == FixedDatabaseRole.DB_OWNER.principalId();
        Set<Integer> token = arguments.has(1)
                ? principals(session).token(member)
                : SecurityToken.database(session.state(), session.security(), session.currentDatabase());
        return owner || token.contains(id) ? 1 : 0;
    }

    private static @Nullable Object hasAccess(Session session, FunctionArguments arguments) {
        return arguments
                .text(0)
                .flatMap(name -> session.state().databases().find(name))
                .map(database -> database.isOpen()
                                && DatabaseAccess.userId(session.state(), session.security(), database) != null
                        ? 1
                        : 0)
                .orElse(null);
    }

    private static @Nullable Integer selfId(Session session) {
        return DatabaseAccess.userId(session.state(), session.security(), session.currentDatabase());
    }

    private static DatabasePrincipals principals(Session session) {
        return session.currentDatabase().openContents().principals();
    }
}
