package org.ekmsim.engine.module;

import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * INFORMATION_SCHEMA.ROUTINES: the stored procedures the session sees.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-information-schema-views/routines-transact-sql">ROUTINES
 *     (Transact-SQL)</a>
 */
public final class RoutinesView implements DescribedView {

    /** The definition is cut at this many characters. */
    private static final int LONGEST = 4000;

    @Override
    public String describedAs() {
        return "INFORMATION_SCHEMA.ROUTINES";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return database.openContents().modules().byId().stream()
                .filter(procedure -> session.sees(Securable.of(database, procedure)))
                .map(procedure -> row(database, procedure))
                .toList();
    }

    private List<@Nullable Object> row(Database database, StoredProcedure procedure) {
        String text = procedure.definition();
        return row().with(List.of("SPECIFIC_CATALOG", "ROUTINE_CATALOG"), database.name())
                .with(List.of("SPECIFIC_SCHEMA", "ROUTINE_SCHEMA"), procedure.schema())
                .with(List.of("SPECIFIC_NAME", "ROUTINE_NAME"), procedure.name())
                .with("ROUTINE_TYPE", "PROCEDURE")
                .with("ROUTINE_BODY", "SQL")
                .with(
                        "ROUTINE_DEFINITION",
                        procedure.encrypted() ? null : text.substring(0, Math.min(LONGEST, text.length())))
                .with(List.of("IS_DETERMINISTIC", "IS_USER_DEFINED_CAST", "IS_IMPLICITLY_INVOCABLE"), "NO")
                .with("SQL_DATA_ACCESS", "MODIFIES")
                .with("SCHEMA_LEVEL_ROUTINE", "YES")
                .with("MAX_DYNAMIC_RESULT_SETS", -1)
                .with("CREATED", Dates.local(procedure.createDate()))
                .with("LAST_ALTERED", Dates.local(procedure.modifyDate()))
                .values();
    }
}
