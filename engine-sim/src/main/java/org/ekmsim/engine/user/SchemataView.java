package org.ekmsim.engine.user;

import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * INFORMATION_SCHEMA.SCHEMATA.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-information-schema-views/schemata-transact-sql">SCHEMATA
 *     (Transact-SQL)</a>
 */
public final class SchemataView implements DescribedView {

    @Override
    public String describedAs() {
        return "INFORMATION_SCHEMA.SCHEMATA";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        DatabasePrincipals principals = database.openContents().principals();
        return principals.schemasById().stream()
                .filter(schema -> schema.isSystem() || session.sees(Securable.of(database, schema)))
                .map(schema -> row().with("CATALOG_NAME", database.name())
                        .with("SCHEMA_NAME", schema.name())
                        .with(
                                "SCHEMA_OWNER",
                                principals
                                        .find(schema.owner())
                                        .map(DatabasePrincipal::name)
                                        .orElse(null))
                        .with("DEFAULT_CHARACTER_SET_NAME", "iso_1")
                        .values())
                .toList();
    }
}
