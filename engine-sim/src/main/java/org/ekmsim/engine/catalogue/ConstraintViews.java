package org.ekmsim.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ekmsim.engine.database.CheckConstraint;
import org.ekmsim.engine.database.ConstraintTrust;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DefaultConstraint;
import org.ekmsim.engine.database.ForeignKey;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.database.TableIndex;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * The views of what tables demand of their rows: sys.key_constraints, sys.check_constraints, sys.default_constraints,
 * sys.foreign_keys and sys.foreign_key_columns.
 *
 * @param rowsOf the rows for one table
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/object-catalog-views-transact-sql">Object
 *     Catalog Views (Transact-SQL)</a>
 */
public record ConstraintViews(String describedAs, BiFunction<ConstraintViews, Table, Stream<NamedValues>> rowsOf)
        implements DescribedView {

    /** The views of this kind. */
    public static List<CatalogueView> all() {
        return List.of(
                new ConstraintViews("sys.key_constraints", ConstraintViews::keys),
                new ConstraintViews("sys.check_constraints", ConstraintViews::checks),
                new ConstraintViews("sys.default_constraints", ConstraintViews::defaults),
                new ConstraintViews("sys.foreign_keys", ConstraintViews::foreignKeys),
                new ConstraintViews("sys.foreign_key_columns", ConstraintViews::foreignKeyColumns));
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return database.openContents().tables().values().stream()
                .sorted((one, other) -> Integer.compare(one.objectId(), other.objectId()))
                .filter(table -> session.sees(Securable.of(database, table)))
                .flatMap(table -> rowsOf.apply(this, table).map(row -> inSchema(row, database, table)))
                .map(NamedValues::values)
                .toList();
    }

    /** The row with the schema of its table, where the view tells it. */
    private NamedValues inSchema(NamedValues row, Database database, Table table) {
        boolean told = columns().stream().anyMatch(column -> column.name().equals("schema_id"));
        return told ? row.with("schema_id", CatalogueObjects.schemaId(database, table.schema())) : row;
    }

    /** A row that begins as that of the constraint in sys.objects, but for the schema. */
    private NamedValues row(Table table, int objectId) {
        CatalogueObject object = CatalogueObjects.constraints(table, 0).stream()
                .filter(constraint -> constraint.id() == objectId)
                .findFirst()
                .orElseThrow();
        return ObjectsView.fill(row(), object);
    }

    private Stream<NamedValues> keys(Table table) {
        return table.constraints().indexes().stream()
                .filter(index -> index.constraint() != null)
                .map(index -> key(table, index));
    }

    private NamedValues key(Table table, TableIndex index) {
        TableIndex.KeyConstraint constraint = Objects.requireNonNull(index.constraint());
        return row(table, constraint.objectId())
                .with("unique_index_id", index.id())
                .with("is_system_named", constraint.systemNamed())
                .with("is_enforced", true);
    }

    private Stream<NamedValues> checks(Table table) {
        return table.constraints().checks().stream().map(check -> check(table, check));
    }

    private NamedValues check(Table table, CheckConstraint check) {
        return row(table, check.objectId())
                .with("is_disabled", !check.trust().enforced())
                .with("is_not_trusted", check.trust() != ConstraintTrust.TRUSTED)
                .with("parent_column_id", check.column())
                .with("definition", check.condition().definition())
                .with("uses_database_collation", true)
                .with("is_system_named", check.systemNamed());
    }

    private Stream<NamedValues> defaults(Table table) {
        return table.columns().stream()
                .filter(column -> column.defaultValue() != null)
                .map(column -> defaultOf(table, column));
    }

    private NamedValues defaultOf(Table table, TableColumn column) {
        DefaultConstraint constraint = Objects.requireNonNull(column.defaultValue());
        return row(table, constraint.objectId())
                .with("parent_column_id", column.id())
                .with("definition", constraint.value().definition())
                .with("is_system_named", constraint.systemNamed());
    }

    private Stream<NamedValues> foreignKeys(Table table) {
        return table.constraints().foreignKeys().stream().map(key -> foreignKey(table, key));
    }

    private NamedValues foreignKey(Table table, ForeignKey key) {
        return row(table, key.objectId())
                .with("referenced_object_id", key.referencedTable())
                .with("key_index_id", key.index())
                .with("is_disabled", !key.trust().enforced())
                .with("is_not_trusted", key.trust() != ConstraintTrust.TRUSTED)
                .with("delete_referential_action", key.onDelete().ordinal())
                .with("delete_referential_action_desc", key.onDelete().name())
                .with("update_referential_action", 0)
                .with("update_referential_action_desc", "NO_ACTION")
                .with("is_system_named", key.systemNamed());
    }

    private Stream<NamedValues> foreignKeyColumns(Table table) {
        List<NamedValues> rows = new ArrayList<>();
        for (ForeignKey key : table.constraints().foreignKeys()) {
            for (int i = 0; i < key.columns().size(); i++) {
                rows.add(row().with("constraint_object_id", key.objectId())
                        .with("constraint_column_id", i + 1)
                        .with("parent_object_id", table.objectId())
                        .with("parent_column_id", key.columns().get(i))
                        .with("referenced_object_id", key.referencedTable())
                        .with("referenced_column_id", key.referencedColumns().get(i)));
            }
        }
        return rows.stream();
    }
}
