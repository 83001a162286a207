package org.ekmsim.engine.permission;

import java.util.Optional;
import org.ekmsim.engine.certificate.Certificate;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.View;
import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.key.SymmetricKey;
import org.ekmsim.engine.module.StoredProcedure;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.user.DatabasePrincipal;
import org.ekmsim.engine.user.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something permissions are about, with what a check has to know of it.
 *
 * @param type its class
 * @param id its id; 0 for the server and a database
 * @param database the database it is, or is in; null on the server
 * @param owner {@code principal_id} of its owner, or null where it has none of its own
 * @param schema the schema it is in, for objects
 */
public record Securable(
        SecurableClass type,
        int id,
        @Nullable Database database,
        @Nullable Integer owner,
        @Nullable Schema schema) {

    /** The server. */
    public static Securable server() {
        return new Securable(SecurableClass.SERVER, 0, null, null, null);
    }

    public static Securable of(Login login) {
        return new Securable(SecurableClass.LOGIN, login.id(), null, null, null);
    }

    /** A server role, fixed or not. */
    public static Securable serverRole(int id, @Nullable Integer owner) {
        return new Securable(SecurableClass.SERVER_ROLE, id, null, owner, null);
    }

    public static Securable of(Database database) {
        return new Securable(SecurableClass.DATABASE, 0, database, DatabasePrincipal.DBO, null);
    }

    public static Securable of(Database database, Schema schema) {
        return new Securable(SecurableClass.SCHEMA, schema.id(), database, schema.owner(), null);
    }

    /** A table; it belongs to the owner of its schema unless it was given to another. */
    public static Securable of(Database database, Table table) {
        return object(database, table.schema(), table.objectId());
    }

    /** A view, owned as a table is. */
    public static Securable of(Database database, View view) {
        return object(database, view.schema(), view.objectId());
    }

    /** The table, view or procedure of that name. */
    static Optional<Securable> object(Database database, String schema, String name) {
        DatabaseContents contents = database.openContents();
        return contents.table(schema, name)
                .map(table -> of(database, table))
                .or(() -> contents.views().find(schema, name).map(view -> of(database, view)))
                .or(() -> contents.modules().procedure(schema, name).map(procedure -> of(database, procedure)));
    }

    private static Securable object(Database database, String schemaName, int objectId) {
        Schema schema = database.openContents()
                .principals()
                .schema(schemaName)
                .orElseThrow(() -> new IllegalStateException("No schema " + schemaName));
        return new Securable(SecurableClass.OBJECT, objectId, database, schema.ownerOf(objectId), schema);
    }

    /** A procedure, owned as a table is. */
    public static Securable of(Database database, StoredProcedure procedure) {
        return object(database, procedure.schema(), procedure.objectId());
    }

    public static Securable of(Database database, AsymmetricKey key) {
        return new Securable(SecurableClass.ASYMMETRIC_KEY, key.id(), database, key.principalId(), null);
    }

    public static Securable of(Database database, SymmetricKey key) {
        return new Securable(SecurableClass.SYMMETRIC_KEY, key.id(), database, key.principalId(), null);
    }

    public static Securable of(Database database, Certificate certificate) {
        return new Securable(SecurableClass.CERTIFICATE, certificate.id(), database, certificate.principalId(), null);
    }

    public static Securable of(Database database, DatabasePrincipal principal) {
        SecurableClass type = principal.isRole() ? SecurableClass.ROLE : SecurableClass.USER;
        return new Securable(type, principal.id(), database, principal.owner(), null);
    }

    /** The id under which permissions on the securable of this class, it or one around it, are kept. */
    int majorId(SecurableClass around) {
        if (around == type) {
            return id;
        }
        return around == SecurableClass.SCHEMA && schema != null ? schema.id() : 0;
    }
}
