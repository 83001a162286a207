package org.ekmsim.engine.user;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * sys.schemas.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/schemas-catalog-views-sys-schemas">sys.schemas
 *     (Transact-SQL)</a>
 */
public final class SchemasView implements CatalogueView {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("name", SqlType.SYSNAME),
            ResultColumn.required("schema_id", SqlType.INT),
            ResultColumn.nullable("principal_id", SqlType.INT));

    @Override
    public String name() {
        return "schemas";
    }

    @Override
    public List<ResultColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Schema schema : database.openContents().principals().schemasById()) {
            if (schema.isSystem() || session.sees(Securable.of(database, schema))) {
                rows.add(List.of(schema.name(), schema.id(), schema.owner()));
            }
        }
        return rows;
    }
}
