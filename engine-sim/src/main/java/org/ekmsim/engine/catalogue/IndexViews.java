package org.ekmsim.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableIndex;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.indexes and sys.index_columns.
 *
 * @param rowsOf the rows for one table
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-indexes-transact-sql">sys.indexes
 *     (Transact-SQL)</a>
 */
public record IndexViews(String describedAs, BiFunction<IndexViews, Table, List<NamedValues>> rowsOf)
        implements DescribedView {

    private static final List<String> OFF = List.of(
            "ignore_dup_key",
            "is_padded",
            "is_disabled",
            "is_hypothetical",
            "is_ignored_in_optimization",
            "has_filter",
            "suppress_dup_key_messages",
            "auto_created",
            "optimize_for_sequential_key");

    /** The views of this kind. */
    public static List<CatalogueView> all() {
        return List.of(
                new IndexViews("sys.indexes", IndexViews::indexes),
                new IndexViews("sys.index_columns", IndexViews::columns));
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return database.openContents().tables().values().stream()
                .sorted((one, other) -> Integer.compare(one.objectId(), other.objectId()))
                .filter(table -> session.sees(Securable.of(database, table)))
                .flatMap(table -> rowsOf.apply(this, table).stream())
                .map(NamedValues::values)
                .toList();
    }

    /** A table without a clustered index is a heap, which counts as index 0. */
    private List<NamedValues> indexes(Table table) {
        List<NamedValues> rows = new ArrayList<>();
        if (!table.constraints().hasIndex(1)) {
            rows.add(row(table, 0, 0, "HEAP"));
        }
        for (TableIndex index : table.constraints().indexes()) {
            boolean constraint = index.constraint() != null;
            rows.add(row(table, index.id(), index.clustered() ? 1 : 2, index.clustered() ? "CLUSTERED" : "NONCLUSTERED")
                    .with("name", index.name())
                    .with("is_unique", index.unique())
                    .with("is_primary_key", index.primary())
                    .with("is_unique_constraint", constraint && !index.primary()));
        }
        return rows;
    }

    private NamedValues row(Table table, int id, int type, String description) {
        return row().with(OFF, false)
                .with("object_id", table.objectId())
                .with("index_id", id)
                .with("type", type)
                .with("type_desc", description)
                .with("data_space_id", 1)
                .with(List.of("is_unique", "is_primary_key", "is_unique_constraint"), false)
                .with(List.of("allow_row_locks", "allow_page_locks"), true);
    }

    private List<NamedValues> columns(Table table) {
        List<NamedValues> rows = new ArrayList<>();
        for (TableIndex index : table.constraints().indexes()) {
            int place = 0;
            for (TableIndex.KeyColumn key : index.keys()) {
                place++;
                rows.add(column(table, index, place, key.column())
                        .with("key_ordinal", place)
                        .with("is_descending_key", key.descending())
                        .with("is_included_column", false));
            }
            for (int included : index.included()) {
                place++;
                rows.add(column(table, index, place, included)
                        .with("is_descending_key", false)
                        .with("is_included_column", true));
            }
        }
        return rows;
    }

    private NamedValues column(Table table, TableIndex index, int place, int column) {
        return row().with("object_id", table.objectId())
                .with("index_id", index.id())
                .with("index_column_id", place)
                .with("column_id", column);
    }
}
