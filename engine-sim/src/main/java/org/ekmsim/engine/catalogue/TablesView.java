package org.ekmsim.engine.catalogue;

import java.util.List;
import org.ekmsim.engine.catalogue.CatalogueObject.Type;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.tables.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-tables-transact-sql">sys.tables
 *     (Transact-SQL)</a>
 */
public final class TablesView implements DescribedView {

    /** What a plain table is not. */
    private static final List<String> OFF = List.of(
            "is_replicated",
            "has_replication_filter",
            "is_merge_published",
            "is_sync_tran_subscribed",
            "large_value_types_out_of_row",
            "is_tracked_by_cdc",
            "is_filetable",
            "is_memory_optimized",
            "is_remote_data_archive_enabled",
            "is_node",
            "is_edge",
            "is_dropped_ledger_table");

    @Override
    public String describedAs() {
        return "sys.tables";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return CatalogueObjects.ofUsers(session, database)
                .filter(object -> object.type() == Type.USER_TABLE)
                .map(this::row)
                .toList();
    }

    private List<@Nullable Object> row(CatalogueObject table) {
        return ObjectsView.fill(row(), table)
                .with(OFF, false)
                .with(
                        "max_column_id_used",
                        table.columns().stream()
                                .mapToInt(CatalogueObject.Column::id)
                                .max()
                                .orElse(0))
                .with("uses_ansi_nulls", true)
                .with("text_in_row_limit", 0)
                .with("lock_escalation", 0)
                .with("lock_escalation_desc", "TABLE")
                .with("durability", 0)
                .with("durability_desc", "SCHEMA_AND_DATA")
                .with("temporal_type", 0)
                .with("temporal_type_desc", "NON_TEMPORAL_TABLE")
                .with("ledger_type", 0)
                .with("ledger_type_desc", "NON_LEDGER_TABLE")
                .values();
    }
}
