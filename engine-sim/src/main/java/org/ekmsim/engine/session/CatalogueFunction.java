package org.ekmsim.engine.session;

import java.util.List;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** A dynamic management function of one argument. */
public interface CatalogueFunction {

    /** Name without the schema {@code sys}, lower case. */
    String name();

    List<ResultColumn> columns();

    /** The rows for the argument, as far as the session may see them. */
    List<List<@Nullable Object>> rows(Session session, @Nullable Object argument);
}
