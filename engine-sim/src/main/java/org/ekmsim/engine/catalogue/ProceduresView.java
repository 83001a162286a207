package org.ekmsim.engine.catalogue;

import java.util.List;
import org.ekmsim.engine.catalogue.CatalogueObject.Type;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.procedures of the current database.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-procedures-transact-sql">sys.procedures
 *     (Transact-SQL)</a>
 */
public final class ProceduresView implements DescribedView {

    /** What no procedure here is. */
    private static final List<String> OFF = List.of(
            "is_auto_executed", "is_execution_replicated", "is_repl_serializable_only", "skips_repl_constraints");

    @Override
    public String describedAs() {
        return "sys.procedures";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return CatalogueObjects.ofUsers(session, database)
                .filter(object -> object.type() == Type.SQL_STORED_PROCEDURE)
                .map(object -> ObjectsView.fill(row(), object).with(OFF, false).values())
                .toList();
    }
}
