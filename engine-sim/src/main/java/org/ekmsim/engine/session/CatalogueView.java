package org.ekmsim.engine.session;

import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** A catalogue view or dynamic management view. */
public interface CatalogueView {

    /** Name without the schema, lower case. */
    String name();

    /** The schema it belongs to. */
    default String schema() {
        return "sys";
    }

    /** Whether the database has it: the tables of msdb are nowhere else. */
    default boolean isIn(String database) {
        return true;
    }

    /** Whether it is found under any schema, as the views kept for compatibility are. */
    default boolean isInEverySchema() {
        return false;
    }

    List<ResultColumn> columns();

    /**
     * The rows the session may see now.
     *
     * @param database the database the view is read in: the current one, or the one its name begins with
     */
    List<List<@Nullable Object>> rows(Session session, Database database);
}
