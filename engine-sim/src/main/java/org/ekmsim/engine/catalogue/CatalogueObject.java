package org.ekmsim.engine.catalogue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;

/**
 * An object with columns that a database lists: a user table, or a view of the system.
 *
 * @param id {@code object_id}; negative for the views of the system
 * @param schema name of its schema
 * @param name name
 * @param type code of sys.objects
 * @param createDate when it was made
 * @param columns its columns in order
 */
record CatalogueObject(int id, String schema, String name, Type type, LocalDateTime createDate, List<Column> columns) {

    /** The day the system objects of every SQL Server were made. */
    private static final LocalDateTime SYSTEM_DATE = LocalDateTime.of(2009, 4, 13, 12, 59, 6, 30_000_000);

    /** The kinds of object, with their codes; the names are their descriptions. */
    enum Type {
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

    /** A column of an object. */
    record Column(ResultColumn shape, boolean identity) {}

    CatalogueObject {
        columns = List.copyOf(columns);
    }

    /** The user objects of an open database, by id. */
    static Stream<CatalogueObject> ofUsers(Database database) {
        return database.openContents().tables().values().stream()
                .map(CatalogueObject::of)
                .sorted((one, other) -> Integer.compare(one.id, other.id));
    }

    /** The system's own objects, which every database shows. */
    static Stream<CatalogueObject> ofSystem(Session session) {
        return session.instance().views().all().stream()
                .filter(view -> !view.schema().equals("dbo"))
                .map(CatalogueObject::of);
    }

    /** Every object, the system's first, as their ids rise. */
    static Stream<CatalogueObject> all(Session session, Database database) {
        return Stream.concat(ofSystem(session), ofUsers(database));
    }

    /** Whether it came with the product. */
    boolean isSystem() {
        return id < 0;
    }

    private static CatalogueObject of(Table table) {
        return new CatalogueObject(
                table.objectId(),
                table.schema(),
                table.name(),
                Type.USER_TABLE,
                Dates.local(table.createDate()),
                table.columns().stream().map(CatalogueObject::column).toList());
    }

    private static Column column(TableColumn column) {
        return new Column(new ResultColumn(column.name(), column.type(), column.nullable()), column.identity());
    }

    private static CatalogueObject of(CatalogueView view) {
        String full = (view.schema() + "." + view.name()).toLowerCase(Locale.ROOT);
        String name = view.schema().equals("sys") ? view.name() : view.name().toUpperCase(Locale.ROOT);
        return new CatalogueObject(
                -1 - (full.hashCode() & Integer.MAX_VALUE) / 2,
                view.schema(),
                name,
                Type.VIEW,
                SYSTEM_DATE,
                view.columns().stream().map(shape -> new Column(shape, false)).toList());
    }
}
