package org.ekmsim.engine.session;

import java.util.List;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** A table-valued function of schema sys. */
public interface CatalogueFunction {

    /** Name without the schema {@code sys}, lower case. */
    String name();

    List<ResultColumn> columns();

    /** How many arguments it takes. */
    default int arguments() {
        return 1;
    }

    /** The rows for the arguments, which are as many as it takes, as far as the session may see them. */
    List<List<@Nullable Object>> rows(Session session, List<@Nullable Object> arguments);
}
