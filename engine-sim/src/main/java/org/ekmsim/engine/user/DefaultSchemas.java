package org.ekmsim.engine.user;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.Session;

/** The schema in which a session's names without one are looked for first. */
public final class DefaultSchemas {

    private DefaultSchemas() {}

    /** That of the user the session is in its current database; dbo for who has none of his own. */
    public static String of(Session session) {
        return of(session, session.currentDatabase());
    }

    /**
     * That of the user the session is in the database; for a member of a group of Microsoft Entra, where no group's user has one, the
     * person's name, which is no schema.
     */
    public static String of(Session session, Database database) {
        return find(session, database).orElseGet(session::login);
    }

    private static Optional<String> find(Session session, Database database) {
        List<Integer> ids = DatabaseAccess.userIds(session.state(), session.security(), database);
        if (ids.isEmpty() || !database.isOpen()) {
            return Optional.of(Schema.DBO);
        }
        DatabasePrincipals principals = database.openContents().principals();
        List<DatabasePrincipal> users =
                ids.stream().flatMap(id -> principals.find(id).stream()).toList();
        boolean own = users.stream().anyMatch(user -> user.type() != DatabasePrincipalType.EXTERNAL_GROUP);
        return users.stream()
                .flatMap(user -> Stream.ofNullable(user.defaultSchema()))
                .filter(schema -> principals.schema(schema).isPresent())
                .findFirst()
                .or(() -> own ? Optional.of(Schema.DBO) : Optional.empty());
    }

    /**
     * Why the session cannot make something in a schema. A member of a group that has no default schema would need a user of its own:
     * SQL Server and Managed Instance make one, SQL Database does not.
     *
     * @see <a href="https://learn.microsoft.com/azure/azure-sql/database/authentication-aad-overview#limitations">Microsoft Entra
     *     authentication for Azure SQL: Limitations</a>
     */
    public static RuntimeException unusable(Session session, Database database, String schema) {
        boolean implicitUsers = !session.state().identity().flavour().isSqlDatabase();
        if (implicitUsers && find(session, database).isEmpty()) {
            return new UnmodelledException("implicit user of a member of a Microsoft Entra group", 1);
        }
        return EngineError.of(2760, 1, schema);
    }

    /** Refuses who would have to own something and is no user: a member of a group that has no default schema. */
    static void requireOwner(Session session, Database database) {
        if (find(session, database).isEmpty()) {
            throw unusable(session, database, session.login());
        }
    }

    /** The schemas a name is looked for in: the one written, or the default schema first and dbo second. */
    public static List<String> searched(Session session, Database database, String written) {
        return written.isEmpty() ? List.of(of(session, database), Schema.DBO) : List.of(written);
    }

    /** The schema of the table or view that a name without one means; the default schema where there is none. */
    public static String ofObject(Session session, Database database, String name) {
        DatabaseContents contents = database.openContents();
        return searched(session, database, "").stream()
                .filter(schema -> contents.table(schema, name).isPresent()
                        || contents.views().find(schema, name).isPresent())
                .findFirst()
                .orElseGet(() -> of(session, database));
    }
}
