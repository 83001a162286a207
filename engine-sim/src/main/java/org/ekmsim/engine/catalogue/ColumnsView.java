package org.ekmsim.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ekmsim.engine.catalogue.CatalogueObject.Column;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Collation;
import org.jspecify.annotations.Nullable;

/**
 * sys.columns, sys.all_columns and sys.system_columns.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-columns-transact-sql">sys.columns
 *     (Transact-SQL)</a>
 */
public final class ColumnsView implements DescribedView {

    private static final List<String> OFF = List.of(
            "is_replicated",
            "is_non_sql_subscribed",
            "is_merge_published",
            "is_dts_replicated",
            "is_sparse",
            "is_column_set",
            "is_hidden");

    private final String describedAs;
    private final Predicate<CatalogueObject> listed;

    private ColumnsView(String describedAs, Predicate<CatalogueObject> listed) {
        this.describedAs = describedAs;
        this.listed = listed;
    }

    /** The views of this kind. */
    public static List<CatalogueView> all() {
        return List.of(
                new ColumnsView("sys.columns", object -> !object.isSystem()),
                new ColumnsView("sys.all_columns", object -> true),
                new ColumnsView("sys.system_columns", CatalogueObject::isSystem));
    }

    @Override
    public String describedAs() {
        return describedAs;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        CatalogueObjects.all(session, database).filter(listed).forEach(object -> {
            for (Column column : object.columns()) {
                rows.add(row(object, column));
            }
        });
        return rows;
    }

    private List<@Nullable Object> row(CatalogueObject object, Column column) {
        return fill(row(), object, column).values();
    }

    /** The columns that every view of columns begins with. */
    static NamedValues fill(NamedValues row, CatalogueObject object, Column column) {
        SystemType type = SystemType.of(column.shape().type());
        return row.with(OFF, false)
                .with("object_id", object.id())
                .with("name", column.shape().name())
                .with("column_id", column.id())
                .with("system_type_id", type.id())
                .with("user_type_id", type.userId())
                .with("max_length", type.maxLength())
                .with("precision", type.precision())
                .with("scale", type.scale())
                .with("collation_name", type.isCharacter() ? Collation.SERVER : null)
                .with("is_nullable", column.shape().nullable())
                .with("is_ansi_padded", type.isCharacter() || type.name().endsWith("binary"))
                .with("is_identity", column.identity())
                .with("default_object_id", column.defaultId())
                .with("generated_always_type", 0)
                .with("generated_always_type_desc", "NOT_APPLICABLE");
    }
}
