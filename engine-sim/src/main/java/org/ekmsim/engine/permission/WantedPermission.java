package org.ekmsim.engine.permission;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.database.View;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.name.NameMap;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.permission.PermissionTerms;
import org.ekmsim.tsql.tree.Identifier;

/**
 * A permission a statement names, ALL written out.
 *
 * @param permission the permission
 * @param columns the columns it is for; empty for the whole securable
 */
record WantedPermission(Permission permission, List<Identifier> columns) {

    private static final String ALL = "ALL";
    private static final List<String> ALL_ON_TABLE = List.of("DELETE", "INSERT", "REFERENCES", "SELECT", "UPDATE");
    private static final List<String> ALL_ON_PROCEDURE = List.of("EXECUTE");
    private static final List<String> ALL_IN_DATABASE = List.of(
            "BACKUP DATABASE",
            "BACKUP LOG",
            "CREATE DATABASE",
            "CREATE DEFAULT",
            "CREATE FUNCTION",
            "CREATE PROCEDURE",
            "CREATE RULE",
            "CREATE TABLE",
            "CREATE VIEW");

    /** The permissions that columns can have. */
    private static final List<String> OF_COLUMNS = List.of("REFERENCES", "SELECT", "UPDATE");

    /** Whether the permission is of those that columns can have. */
    static boolean isOfColumns(Permission permission) {
        return permission.securableClass() == SecurableClass.OBJECT && OF_COLUMNS.contains(permission.name());
    }

    static boolean isAll(org.ekmsim.tsql.permission.Permission written) {
        return written.name().equals(ALL) || written.name().startsWith(ALL + " ");
    }

    /**
     * The permissions of a statement: 1019 for columns written twice, 1020 for columns of what has none, 4606 for a permission the
     * class does not have, 4620 for a mixture of server and database, 4623 for ALL on other than databases and objects.
     */
    static List<WantedPermission> of(PermissionTerms terms, SecurableClass type, StatementContext context) {
        List<WantedPermission> found = new ArrayList<>();
        for (org.ekmsim.tsql.permission.Permission written : terms.permissions()) {
            List<Identifier> columns = columns(written, terms);
            if (isAll(written)) {
                all(terms, type, context).stream()
                        .filter(name -> columns.isEmpty() || OF_COLUMNS.contains(name))
                        .forEach(name -> found.add(new WantedPermission(find(type, name), columns)));
            } else {
                found.add(new WantedPermission(find(type, written.name()), columns));
            }
        }
        for (WantedPermission wanted : found) {
            if (!wanted.columns.isEmpty() && !isOfColumns(wanted.permission)) {
                throw EngineError.of(1020, 1);
            }
        }
        return found;
    }

    private static List<Identifier> columns(org.ekmsim.tsql.permission.Permission written, PermissionTerms terms) {
        List<Identifier> afterName =
                terms.securable() == null ? List.of() : terms.securable().columns();
        if (!afterName.isEmpty() && !written.columns().isEmpty()) {
            throw EngineError.of(1019, 1);
        }
        return afterName.isEmpty() ? written.columns() : afterName;
    }

    private static Permission find(SecurableClass type, String name) {
        return PermissionCatalogue.documented().find(type, name).orElseThrow(() -> EngineError.of(4606, 1, name));
    }

    /** What ALL means: other than its name says it is not all there is. */
    private static List<String> all(PermissionTerms terms, SecurableClass type, StatementContext context) {
        if (type == SecurableClass.DATABASE) {
            // CREATE DATABASE is a permission in master alone (inferred: elsewhere ALL leaves it out).
            boolean master = context.session().isIn("master");
            return ALL_IN_DATABASE.stream()
                    .filter(name -> master || !name.equals("CREATE DATABASE"))
                    .toList();
        }
        if (type != SecurableClass.OBJECT || terms.securable() == null) {
            throw EngineError.of(4623, 1);
        }
        Securable object = SecurableNames.find(type, terms.securable().name(), context);
        boolean procedure = context.database().openContents().modules().byId().stream()
                .anyMatch(found -> found.objectId() == object.id());
        return procedure ? ALL_ON_PROCEDURE : ALL_ON_TABLE;
    }

    /** The ids the permission is kept under: those of its columns, or 0; 4615 for a column there is not. */
    List<Integer> minorIds(Securable object, StatementContext context) {
        if (columns.isEmpty()) {
            return List.of(0);
        }
        List<TableColumn> known = columnsOf(object, context.database().openContents());
        return columns.stream()
                .map(column -> known.stream()
                        .filter(candidate -> NameMap.same(candidate.name(), column.value()))
                        .findFirst()
                        .orElseThrow(() -> EngineError.of(4615, 1, column.value()))
                        .id())
                .toList();
    }

    /** The columns of a table or view; none for a procedure. */
    static List<TableColumn> columnsOf(Securable object, DatabaseContents contents) {
        return contents.table(object.id()).map(table -> table.columns()).orElseGet(() -> contents.views().all().stream()
                .filter(view -> view.objectId() == object.id())
                .findFirst()
                .map(View::columns)
                .orElse(List.of()));
    }
}
