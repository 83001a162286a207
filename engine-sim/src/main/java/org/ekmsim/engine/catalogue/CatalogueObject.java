package org.ekmsim.engine.catalogue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.DefaultConstraint;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.database.TableIndex;
import org.ekmsim.engine.database.View;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.module.StoredProcedure;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;

/**
 * An object that a database lists: a user table, view or procedure, a constraint, or a view of the system.
 *
 * @param id {@code object_id}; negative for the views of the system
 * @param parent {@code object_id} of the table a constraint belongs to; 0 for other objects
 * @param schema name of its schema
 * @param name name
 * @param type code of sys.objects
 * @param createDate when it was made
 * @param modifyDate when its definition changed last
 * @param columns its columns in order
 */
record CatalogueObject(
        int id,
        int parent,
        String schema,
        String name,
        Type type,
        LocalDateTime createDate,
        LocalDateTime modifyDate,
        List<Column> columns) {

    /** The day the system objects of every SQL Server were made. */
    private static final LocalDateTime SYSTEM_DATE = LocalDateTime.of(2009, 4, 13, 12, 59, 6, 30_000_000);

    /** The kinds of object, with their codes; the names are their descriptions. */
    enum Type {
        CHECK_CONSTRAINT("C"),
        DEFAULT_CONSTRAINT("D"),
        FOREIGN_KEY_CONSTRAINT("F"),
        PRIMARY_KEY_CONSTRAINT("PK"),
        SQL_STORED_PROCEDURE("P"),
        UNIQUE_CONSTRAINT("UQ"),
        USER_TABLE("U"),
        VIEW("V");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        /** {@code type} without its trailing blank. */
        String code() {
            return code;
        }
    }

    /**
     * A column of an object.
     *
     * @param id {@code column_id}
     * @param defaultId {@code object_id} of its DEFAULT; 0 without one
     */
    record Column(int id, ResultColumn shape, boolean identity, int defaultId) {}

    CatalogueObject {
        columns = List.copyOf(columns);
    }

    /** The user tables and views of an open database, by id. */
    static Stream<CatalogueObject> ofUsers(Database database) {
        DatabaseContents contents = database.openContents();
        return Stream.of(
                        contents.tables().values().stream().map(CatalogueObject::of),
                        contents.views().all().stream().map(CatalogueObject::of),
                        contents.modules().byId().stream().map(CatalogueObject::of))
                .flatMap(objects -> objects)
                .sorted((one, other) -> Integer.compare(one.id, other.id));
    }

    /** The constraints of an open database's tables. */
    static Stream<CatalogueObject> ofConstraints(Database database) {
        return database.openContents().tables().values().stream()
                .flatMap(CatalogueObject::constraints)
                .sorted((one, other) -> Integer.compare(one.id, other.id));
    }

    /** The constraints of a table that are objects of their own. */
    static Stream<CatalogueObject> constraints(Table table) {
        List<CatalogueObject> made = new ArrayList<>();
        for (TableIndex index : table.constraints().indexes()) {
            TableIndex.KeyConstraint key = index.constraint();
            if (key != null) {
                Type type = key.primary() ? Type.PRIMARY_KEY_CONSTRAINT : Type.UNIQUE_CONSTRAINT;
                made.add(constraint(table, key.objectId(), index.name(), type, key.createDate()));
            }
        }
        for (TableColumn column : table.columns()) {
            DefaultConstraint value = column.defaultValue();
            if (value != null) {
                made.add(
                        constraint(table, value.objectId(), value.name(), Type.DEFAULT_CONSTRAINT, value.createDate()));
            }
        }
        table.constraints()
                .checks()
                .forEach(check -> made.add(
                        constraint(table, check.objectId(), check.name(), Type.CHECK_CONSTRAINT, check.createDate())));
        table.constraints()
                .foreignKeys()
                .forEach(key -> made.add(
                        constraint(table, key.objectId(), key.name(), Type.FOREIGN_KEY_CONSTRAINT, key.createDate())));
        return made.stream();
    }

    private static CatalogueObject constraint(Table table, int id, String name, Type type, Instant created) {
        LocalDateTime date = Dates.local(created);
        return new CatalogueObject(id, table.objectId(), table.schema(), name, type, date, date, List.of());
    }

    /** The system's own objects, which every database shows. */
    static Stream<CatalogueObject> ofSystem(Session session) {
        return session.instance().views().all().stream()
                .filter(view -> !view.schema().equals("dbo"))
                .map(CatalogueObject::of);
    }

    /** Every object, the system's first, as their ids rise. */
    static Stream<CatalogueObject> all(Session session, Database database) {
        return Stream.concat(ofSystem(session), Stream.concat(ofUsers(database), ofConstraints(database)));
    }

    /** Whether it came with the product. */
    boolean isSystem() {
        return id < 0;
    }

    private static CatalogueObject of(Table table) {
        return new CatalogueObject(
                table.objectId(),
                0,
                table.schema(),
                table.name(),
                Type.USER_TABLE,
                Dates.local(table.createDate()),
                Dates.local(table.modifyDate()),
                table.columns().stream().map(CatalogueObject::column).toList());
    }

    private static CatalogueObject of(View view) {
        return new CatalogueObject(
                view.objectId(),
                0,
                view.schema(),
                view.name(),
                Type.VIEW,
                Dates.local(view.createDate()),
                Dates.local(view.modifyDate()),
                view.columns().stream().map(CatalogueObject::column).toList());
    }

    private static CatalogueObject of(StoredProcedure procedure) {
        return new CatalogueObject(
                procedure.objectId(),
                0,
                procedure.schema(),
                procedure.name(),
                Type.SQL_STORED_PROCEDURE,
                Dates.local(procedure.createDate()),
                Dates.local(procedure.modifyDate()),
                List.of());
    }

    private static Column column(TableColumn column) {
        DefaultConstraint value = column.defaultValue();
        return new Column(
                column.id(),
                new ResultColumn(column.name(), column.type(), column.nullable()),
                column.identity(),
                value == null ? 0 : value.objectId());
    }

    private static List<Column> columns(CatalogueView view) {
        List<Column> columns = new ArrayList<>();
        view.columns().forEach(shape -> columns.add(new Column(columns.size() + 1, shape, false, 0)));
        return columns;
    }

    private static CatalogueObject of(CatalogueView view) {
        String full = (view.schema() + "." + view.name()).toLowerCase(Locale.ROOT);
        String name = view.schema().equals("sys") ? view.name() : view.name().toUpperCase(Locale.ROOT);
        return new CatalogueObject(
                -1 - (full.hashCode() & Integer.MAX_VALUE) / 2,
                0,
                view.schema(),
                name,
                Type.VIEW,
                SYSTEM_DATE,
                SYSTEM_DATE,
                columns(view));
    }
}
