package org.ekmsim.engine.user;

import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.session.Session;

/** The schema in which a session's names without one are looked for first. */
public final class DefaultSchemas {

    private DefaultSchemas() {}

    /** That of the user the session is in its current database; dbo for who has none of his own. */
    public static String of(Session session) {
        return of(session, session.state().databases().get(session.database()));
    }

    /** That of the user the session is in the database. */
    public static String of(Session session, Database database) {
        Integer user = DatabaseAccess.userId(session.state(), session.security(), database);
        if (user == null || !database.isOpen()) {
            return Schema.DBO;
        }
        DatabasePrincipals principals = database.openContents().principals();
        return principals
                .find(user)
                .map(DatabasePrincipal::defaultSchema)
                .filter(schema -> principals.schema(schema).isPresent())
                .orElse(Schema.DBO);
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
