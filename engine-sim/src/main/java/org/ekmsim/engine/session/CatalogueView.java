package org.ekmsim.engine.session;

import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** A catalogue view or dynamic management view. */
public interface CatalogueView {

    /** Name without the schema {@code sys}, lower case. */
    String name();

    List<ResultColumn> columns();

    /**
     * The rows the session may see now.
     *
     * @param database the database the view is read in: the current one, or the one its name begins with
     */
    List<List<@Nullable Object>> rows(Session session, Database database);
}
