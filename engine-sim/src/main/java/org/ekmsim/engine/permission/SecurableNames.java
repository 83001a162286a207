package org.ekmsim.engine.permission;

import java.util.List;
import java.util.Locale;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.principal.ServerPrincipals;
import org.ekmsim.engine.principal.ServerRole;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.user.DatabasePrincipal;
import org.ekmsim.engine.user.DatabasePrincipals;
import org.ekmsim.engine.user.Schema;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/** The securable a statement names: {@code class::name}, or an object of the current database. */
public final class SecurableNames {

    private SecurableNames() {}

    /** The class a statement writes; nothing means an object. Classes that are not modelled are refused by name. */
    public static SecurableClass type(org.ekmsim.tsql.permission.Securable written, String construct, int line) {
        String type = written.type();
        return type == null
                ? SecurableClass.OBJECT
                : SecurableClass.named(type)
                        .filter(known -> known != SecurableClass.CERTIFICATE)
                        .orElseThrow(() -> new UnmodelledException(construct + " ... ON " + type, line));
    }

    /** The securable of that class and name; 15151 when there is none, 4610 for another database's. */
    public static Securable find(SecurableClass type, ObjectName written, StatementContext context) {
        String name = written.name().value();
        return switch (type) {
            case SERVER -> Securable.server();
            case LOGIN -> Securable.of(context.state().logins().find(name).orElseThrow(() -> missing(type, name)));
            case SERVER_ROLE -> serverRole(name, context);
            case DATABASE -> database(name, context);
            default -> inDatabase(type, written, context.database());
        };
    }

    private static Securable serverRole(String name, StatementContext context) {
        ServerPrincipals principals = context.state().principals();
        int id = principals.roleId(name).orElseThrow(() -> missing(SecurableClass.SERVER_ROLE, name));
        return Securable.serverRole(
                id, principals.role(id).map(ServerRole::owner).orElse(null));
    }

    private static Securable database(String name, StatementContext context) {
        Database database =
                context.state().databases().find(name).orElseThrow(() -> missing(SecurableClass.DATABASE, name));
        return Securable.of(database);
    }

    private static Securable inDatabase(SecurableClass type, ObjectName written, Database database) {
        String name = written.name().value();
        DatabasePrincipals principals = database.openContents().principals();
        return switch (type) {
            case SCHEMA -> Securable.of(database, principals.schema(name).orElseThrow(() -> missing(type, name)));
            case USER -> Securable.of(database, principals.user(name).orElseThrow(() -> missing(type, name)));
            case ROLE -> Securable.of(database, principals.role(name).orElseThrow(() -> missing(type, name)));
            case ASYMMETRIC_KEY ->
                Securable.of(
                        database,
                        database.openContents().keys().asymmetric(name).orElseThrow(() -> missing(type, name)));
            case SYMMETRIC_KEY ->
                Securable.of(
                        database,
                        database.openContents().keys().symmetric(name).orElseThrow(() -> missing(type, name)));
            default -> object(written, database);
        };
    }

    private static Securable object(ObjectName written, Database database) {
        List<Identifier> parts = written.parts();
        String schema = parts.size() > 1 ? parts.get(parts.size() - 2).value() : Schema.DBO;
        String name = written.name().value();
        if (parts.size() > 2 && !parts.get(parts.size() - 3).value().equalsIgnoreCase(database.name())) {
            throw EngineError.of(4610, 1);
        }
        return Securable.of(
                database,
                database.openContents().table(schema, name).orElseThrow(() -> missing(SecurableClass.OBJECT, name)));
    }

    /** 15151 for a securable that is not there, or that the caller may not know of. */
    public static EngineError missing(SecurableClass type, String name) {
        return EngineError.of(15151, 1, "find", type.sqlName().toLowerCase(Locale.ROOT), name);
    }

    /** The principal of a database by that name, 15151 otherwise. */
    public static DatabasePrincipal principal(Database database, String name) {
        return database.openContents().principals().find(name).orElseThrow(() -> missing(SecurableClass.USER, name));
    }

    /** The name as written, of a securable that may be the server. */
    static String text(org.ekmsim.tsql.permission.@Nullable Securable written) {
        return written == null ? "" : written.name().name().value();
    }
}
