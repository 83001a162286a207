package org.ekmsim.engine.query;

import java.util.List;
import java.util.Optional;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/** What the names in a FROM clause mean to the session that runs the query. */
public interface Catalogue {

    /** The view or table of this name, as the session sees it now; empty raises 208. */
    Optional<Relation> relation(ObjectName name);

    /** The table variable of this name; empty when the batch has not declared it yet. */
    Optional<Relation> variable(String name);

    /** The result of a table-valued function, for example {@code sys.dm_cryptographic_provider_keys(65537)}; empty raises 208. */
    Optional<Relation> function(ObjectName name, List<@Nullable Object> arguments);
}
