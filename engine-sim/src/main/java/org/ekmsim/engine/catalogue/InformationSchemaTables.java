package org.ekmsim.engine.catalogue;

import java.util.List;
import org.ekmsim.engine.catalogue.CatalogueObject.Type;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * INFORMATION_SCHEMA.TABLES.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-information-schema-views/tables-transact-sql">TABLES
 *     (Transact-SQL)</a>
 */
public final class InformationSchemaTables implements DescribedView {

    @Override
    public String describedAs() {
        return "INFORMATION_SCHEMA.TABLES";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return CatalogueObjects.ofUsers(session, database)
                .filter(object -> object.type() == Type.USER_TABLE || object.type() == Type.VIEW)
                .map(object -> row().with("TABLE_CATALOG", database.name())
                        .with("TABLE_SCHEMA", object.schema())
                        .with("TABLE_NAME", object.name())
                        .with("TABLE_TYPE", object.type() == Type.VIEW ? "VIEW" : "BASE TABLE")
                        .values())
                .toList();
    }
}
