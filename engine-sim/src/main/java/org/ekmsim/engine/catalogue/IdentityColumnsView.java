package org.ekmsim.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.IdentityCounter;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.Variant;
import org.jspecify.annotations.Nullable;

/**
 * sys.identity_columns.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-identity-columns-transact-sql">sys.identity_columns
 *     (Transact-SQL)</a>
 */
public final class IdentityColumnsView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.identity_columns";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        CatalogueObjects.ofUsers(session, database).forEach(object -> object.columns().stream()
                .filter(CatalogueObject.Column::identity)
                .forEach(column -> database.openContents()
                        .table(object.id())
                        .ifPresent(table -> rows.add(row(object, column, table)))));
        return rows;
    }

    private List<@Nullable Object> row(CatalogueObject object, CatalogueObject.Column column, Table table) {
        NamedValues row = ColumnsView.fill(row(), object, column).with("is_not_for_replication", false);
        IdentityCounter counter = table.identity();
        SqlType type = column.shape().type();
        if (counter != null) {
            row.with("seed_value", variant(counter.seed(), type))
                    .with("increment_value", variant(counter.increment(), type));
            counter.last().ifPresent(last -> row.with("last_value", variant(last, type)));
        }
        return row.values();
    }

    private static @Nullable Variant variant(long number, SqlType type) {
        Object value = Conversion.cast(number, SqlType.BIGINT, type, null);
        return value == null ? null : new Variant(type, value);
    }
}
