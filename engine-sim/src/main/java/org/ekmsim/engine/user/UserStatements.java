package org.ekmsim.engine.user;

import java.util.function.UnaryOperator;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.StatementContext;

/** What the statements about users, roles and schemas of the current database have in common. */
final class UserStatements {

    private UserStatements() {}

    /** Commits a change of the principals of the session's database; 3906 when the database is read-only. */
    static void change(StatementContext context, UnaryOperator<DatabasePrincipals> change) {
        String name = context.database().name();
        context.commit(state -> changed(state, name, change));
    }

    /** The state with the principals of a database changed. */
    static InstanceState changed(InstanceState state, String name, UnaryOperator<DatabasePrincipals> change) {
        return changedContents(state, name, contents -> contents.with(change.apply(contents.principals())));
    }

    /** The state with the contents of a database changed. */
    static InstanceState changedContents(InstanceState state, String name, UnaryOperator<DatabaseContents> change) {
        Database database = state.databases().get(name);
        if (database.readOnly()) {
            throw EngineError.of(3906, 1, database.name());
        }
        return state.with(state.databases().with(database.withContents(change.apply(database.openContents()))));
    }

    static DatabasePrincipals principals(StatementContext context) {
        return context.database().openContents().principals();
    }

    /** Whether the session has the permission on a principal of its database. */
    static boolean has(PermissionName permission, DatabasePrincipal principal, StatementContext context) {
        return context.has(permission, Securable.of(context.database(), principal));
    }

    /** 15151 for a principal or schema that is not there, or that the session may not touch. */
    static EngineError missing(String verb, String type, String name) {
        return EngineError.of(15151, 1, verb, type, name);
    }

    /** Refuses with 15150 a principal that every database has. */
    static void requireNotSystem(String verb, String type, DatabasePrincipal principal) {
        if (principal.isSystem()) {
            throw EngineError.of(15150, 1, verb, type, principal.name());
        }
    }

    /** Refuses with 15023 a name another principal has. */
    static void requireFree(DatabasePrincipals principals, String name, DatabasePrincipal renamed) {
        if (principals.find(name).filter(found -> found.id() != renamed.id()).isPresent()) {
            throw EngineError.of(15023, 1, name);
        }
    }
}
