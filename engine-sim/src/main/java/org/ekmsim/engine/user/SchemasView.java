package org.ekmsim.engine.user;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.schemas.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/schemas-catalog-views-sys-schemas">sys.schemas
 *     (Transact-SQL)</a>
 */
public final class SchemasView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.schemas";
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
