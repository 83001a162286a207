package org.ekmsim.engine.module;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.catalogue.NamedValues;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.View;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.sql_modules of the current database: procedures and views.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-sql-modules-transact-sql">sys.sql_modules
 *     (Transact-SQL)</a>
 */
public final class SqlModulesView implements DescribedView {

    /** What no module here is. */
    private static final List<String> OFF = List.of(
            "is_schema_bound",
            "uses_database_collation",
            "null_on_null_input",
            "uses_native_compilation",
            "inline_type",
            "is_inlineable");

    @Override
    public String describedAs() {
        return "sys.sql_modules";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StoredProcedure procedure : database.openContents().modules().byId()) {
            Securable securable = Securable.of(database, procedure);
            if (session.sees(securable)) {
                String shown = procedure.encrypted() ? null : defined(procedure.definition(), session, securable);
                rows.add(row(procedure.objectId(), shown)
                        .with("uses_quoted_identifier", procedure.quotedIdentifier())
                        .with("is_recompiled", procedure.recompiled())
                        .with("execute_as_principal_id", procedure.executeAs())
                        .values());
            }
        }
        for (View view : database.openContents().views().all()) {
            Securable securable = Securable.of(database, view);
            if (session.sees(securable)) {
                String shown = defined(view.definition(), session, securable);
                rows.add(row(view.objectId(), shown)
                        .with("uses_quoted_identifier", true)
                        .with("is_recompiled", false)
                        .values());
            }
        }
        return rows;
    }

    /** Whoever merely may execute or read a module does not see how it is made. */
    private static @Nullable String defined(String definition, Session session, Securable securable) {
        return session.has(PermissionName.VIEW_DEFINITION, securable) ? definition : null;
    }

    private NamedValues row(int id, @Nullable String definition) {
        return row().with(OFF, false)
                .with("object_id", id)
                .with("definition", definition)
                .with("uses_ansi_nulls", true);
    }
}
