package org.ekmsim.engine.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ekmsim.engine.catalogue.CatalogueObject.Type;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.ForeignKey;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableIndex;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * The views of INFORMATION_SCHEMA that are about tables, views and their constraints.
 *
 * @param rowsOf the rows for one database, as far as the session sees what they are about
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-information-schema-views/system-information-schema-views-transact-sql">
 *     System Information Schema Views (Transact-SQL)</a>
 */
public record InformationSchemaViews(
        String describedAs, BiFunction<InformationSchemaViews, Read, Stream<NamedValues>> rowsOf)
        implements DescribedView {

    private static final Map<Type, String> CONSTRAINTS = Map.of(
            Type.CHECK_CONSTRAINT, "CHECK",
            Type.FOREIGN_KEY_CONSTRAINT, "FOREIGN KEY",
            Type.PRIMARY_KEY_CONSTRAINT, "PRIMARY KEY",
            Type.UNIQUE_CONSTRAINT, "UNIQUE");

    /** Who reads, and where. */
    record Read(Session session, Database database) {

        Stream<CatalogueObject> objects() {
            return CatalogueObjects.ofUsers(session, database);
        }

        Stream<Table> tables() {
            return database.openContents().tables().values().stream()
                    .filter(table -> session.sees(Securable.of(database, table)))
                    .sorted(Comparator.comparingInt(Table::objectId));
        }
    }

    /** The views of this kind. */
    public static List<CatalogueView> all() {
        return List.of(
                new InformationSchemaViews("INFORMATION_SCHEMA.TABLES", InformationSchemaViews::tables),
                new InformationSchemaViews("INFORMATION_SCHEMA.VIEWS", InformationSchemaViews::views),
                new InformationSchemaViews("INFORMATION_SCHEMA.TABLE_CONSTRAINTS", InformationSchemaViews::constraints),
                new InformationSchemaViews("INFORMATION_SCHEMA.KEY_COLUMN_USAGE", InformationSchemaViews::keyColumns),
                new InformationSchemaViews(
                        "INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS", InformationSchemaViews::references));
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return rowsOf.apply(this, new Read(session, database))
                .map(NamedValues::values)
                .toList();
    }

    private NamedValues ofTable(Read read, String schema, String name) {
        return row().with("TABLE_CATALOG", read.database().name())
                .with("TABLE_SCHEMA", schema)
                .with("TABLE_NAME", name);
    }

    private NamedValues ofConstraint(Read read, Table table, String name) {
        return ofTable(read, table.schema(), table.name())
                .with("CONSTRAINT_CATALOG", read.database().name())
                .with("CONSTRAINT_SCHEMA", table.schema())
                .with("CONSTRAINT_NAME", name);
    }

    private Stream<NamedValues> tables(Read read) {
        return read.objects()
                .filter(object -> object.type() == Type.USER_TABLE || object.type() == Type.VIEW)
                .map(object -> ofTable(read, object.schema(), object.name())
                        .with("TABLE_TYPE", object.type() == Type.VIEW ? "VIEW" : "BASE TABLE"));
    }

    private Stream<NamedValues> views(Read read) {
        return read.database().openContents().views().all().stream()
                .filter(view -> read.session().sees(Securable.of(read.database(), view)))
                .map(view -> ofTable(read, view.schema(), view.name())
                        .with("VIEW_DEFINITION", view.definition())
                        .with("CHECK_OPTION", "NONE")
                        .with("IS_UPDATABLE", "NO"));
    }

    private Stream<NamedValues> constraints(Read read) {
        return read.tables().flatMap(table -> CatalogueObjects.constraints(table, 0).stream()
                .filter(constraint -> CONSTRAINTS.containsKey(constraint.type()))
                .map(constraint -> ofConstraint(read, table, constraint.name())
                        .with("CONSTRAINT_TYPE", CONSTRAINTS.get(constraint.type()))
                        .with(List.of("IS_DEFERRABLE", "INITIALLY_DEFERRED"), "NO")));
    }

    private Stream<NamedValues> keyColumns(Read read) {
        return read.tables().flatMap(table -> {
            List<NamedValues> rows = new ArrayList<>();
            for (TableIndex index : table.constraints().indexes()) {
                if (index.constraint() != null) {
                    rows.addAll(keyColumns(read, table, index.name(), index.columns()));
                }
            }
            for (ForeignKey key : table.constraints().foreignKeys()) {
                rows.addAll(keyColumns(read, table, key.name(), key.columns()));
            }
            return rows.stream();
        });
    }

    private List<NamedValues> keyColumns(Read read, Table table, String constraint, List<Integer> columns) {
        List<NamedValues> rows = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            rows.add(ofConstraint(read, table, constraint)
                    .with("COLUMN_NAME", table.column(columns.get(i)).name())
                    .with("ORDINAL_POSITION", i + 1));
        }
        return rows;
    }

    private Stream<NamedValues> references(Read read) {
        return read.tables()
                .flatMap(table -> table.constraints().foreignKeys().stream().map(key -> reference(read, table, key)));
    }

    private NamedValues reference(Read read, Table table, ForeignKey key) {
        Table parent =
                read.database().openContents().table(key.referencedTable()).orElseThrow();
        String unique = parent.constraints().indexes().stream()
                .filter(index -> index.id() == key.index())
                .map(TableIndex::name)
                .findFirst()
                .orElseThrow();
        return row().with(
                        List.of("CONSTRAINT_CATALOG", "UNIQUE_CONSTRAINT_CATALOG"),
                        read.database().name())
                .with("CONSTRAINT_SCHEMA", table.schema())
                .with("CONSTRAINT_NAME", key.name())
                .with("UNIQUE_CONSTRAINT_SCHEMA", parent.schema())
                .with("UNIQUE_CONSTRAINT_NAME", unique)
                .with("MATCH_OPTION", "SIMPLE")
                .with("UPDATE_RULE", "NO ACTION")
                .with("DELETE_RULE", key.cascades() ? "CASCADE" : "NO ACTION");
    }
}
