package org.ekmsim.engine.catalogue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ekmsim.engine.catalogue.CatalogueObject.Column;
import org.ekmsim.engine.catalogue.CatalogueObject.Type;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DefaultConstraint;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.database.TableIndex;
import org.ekmsim.engine.database.View;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.module.StoredProcedure;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;

/** The objects of an open database, by id, as far as a session sees them. */
final class CatalogueObjects {

    /** The day the system objects of every SQL Server were made. */
    private static final LocalDateTime SYSTEM_DATE = LocalDateTime.of(2009, 4, 13, 12, 59, 6, 30_000_000);

    private static final int INFORMATION_SCHEMA = 3;
    private static final int SYS = 4;

    private final Database database;
    private final List<CatalogueObject> found = new ArrayList<>();

    private CatalogueObjects(Database database) {
        this.database = database;
    }

    /** The objects of users. */
    static Stream<CatalogueObject> ofUsers(Session session, Database database) {
        CatalogueObjects objects = new CatalogueObjects(database);
        database.openContents().tables().values().stream()
                .filter(table -> session.sees(Securable.of(database, table)))
                .forEach(objects::add);
        database.openContents().views().all().stream()
                .filter(view -> session.sees(Securable.of(database, view)))
                .forEach(objects::add);
        database.openContents().modules().byId().stream()
                .filter(procedure -> session.sees(Securable.of(database, procedure)))
                .forEach(objects::add);
        return objects.found.stream().sorted(Comparator.comparingInt(CatalogueObject::id));
    }

    /** The system's own objects, which every database shows. */
    static Stream<CatalogueObject> ofSystem(Session session) {
        return session.instance().views().all().stream()
                .filter(view -> !view.schema().equals("dbo"))
                .map(CatalogueObjects::of);
    }

    /** Every object, the system's first. */
    static Stream<CatalogueObject> all(Session session, Database database) {
        return Stream.concat(ofSystem(session), ofUsers(session, database));
    }

    private void add(Table table) {
        String schema = table.schema();
        List<Column> columns =
                table.columns().stream().map(CatalogueObjects::column).toList();
        found.add(new CatalogueObject(
                table.objectId(),
                schema,
                schemaId(schema),
                table.name(),
                Type.USER_TABLE,
                0,
                Dates.local(table.createDate()),
                Dates.local(table.modifyDate()),
                columns));
        constraints(table, schemaId(schema)).forEach(found::add);
    }

    /** The constraints of a table, which are objects of their own in its schema. */
    static List<CatalogueObject> constraints(Table table, int schemaId) {
        List<CatalogueObject> made = new ArrayList<>();
        table.constraints().indexes().forEach(index -> {
            TableIndex.KeyConstraint key = index.constraint();
            if (key != null) {
                Type type = key.primary() ? Type.PRIMARY_KEY_CONSTRAINT : Type.UNIQUE_CONSTRAINT;
                made.add(constraint(table, schemaId, key.objectId(), index.name(), type, key.createDate()));
            }
        });
        table.constraints()
                .checks()
                .forEach(check -> made.add(constraint(
                        table, schemaId, check.objectId(), check.name(), Type.CHECK_CONSTRAINT, check.createDate())));
        table.constraints()
                .foreignKeys()
                .forEach(key -> made.add(constraint(
                        table, schemaId, key.objectId(), key.name(), Type.FOREIGN_KEY_CONSTRAINT, key.createDate())));
        table.columns().forEach(column -> {
            DefaultConstraint value = column.defaultValue();
            if (value != null) {
                made.add(constraint(
                        table, schemaId, value.objectId(), value.name(), Type.DEFAULT_CONSTRAINT, value.createDate()));
            }
        });
        return made;
    }

    private static CatalogueObject constraint(
            Table table, int schemaId, int id, String name, Type type, Instant createDate) {
        LocalDateTime date = Dates.local(createDate);
        return new CatalogueObject(id, table.schema(), schemaId, name, type, table.objectId(), date, date, List.of());
    }

    private void add(View view) {
        found.add(new CatalogueObject(
                view.objectId(),
                view.schema(),
                schemaId(view.schema()),
                view.name(),
                Type.VIEW,
                0,
                Dates.local(view.createDate()),
                Dates.local(view.modifyDate()),
                view.columns().stream().map(CatalogueObjects::column).toList()));
    }

    private void add(StoredProcedure procedure) {
        found.add(new CatalogueObject(
                procedure.objectId(),
                procedure.schema(),
                schemaId(procedure.schema()),
                procedure.name(),
                Type.SQL_STORED_PROCEDURE,
                0,
                Dates.local(procedure.createDate()),
                Dates.local(procedure.modifyDate()),
                List.of()));
    }

    private int schemaId(String schema) {
        return schemaId(database, schema);
    }

    /** {@code schema_id} of a schema of an open database. */
    static int schemaId(Database database, String schema) {
        return database.openContents()
                .principals()
                .schema(schema)
                .orElseThrow(() -> new IllegalStateException("No schema " + schema + " in " + database.name()))
                .id();
    }

    private static Column column(TableColumn column) {
        ResultColumn shape = new ResultColumn(column.name(), column.type(), column.nullable());
        int defaultId =
                column.defaultValue() == null ? 0 : column.defaultValue().objectId();
        return new Column(column.id(), shape, column.identity(), defaultId);
    }

    private static CatalogueObject of(CatalogueView view) {
        boolean standard = view.schema().equals("INFORMATION_SCHEMA");
        String full = (view.schema() + "." + view.name()).toLowerCase(Locale.ROOT);
        List<Column> columns = new ArrayList<>();
        view.columns().forEach(shape -> columns.add(new Column(columns.size() + 1, shape, false, 0)));
        return new CatalogueObject(
                -1 - (full.hashCode() & Integer.MAX_VALUE) / 2,
                view.schema(),
                standard ? INFORMATION_SCHEMA : SYS,
                standard ? view.name().toUpperCase(Locale.ROOT) : view.name(),
                Type.VIEW,
                0,
                SYSTEM_DATE,
                SYSTEM_DATE,
                columns);
    }
}
