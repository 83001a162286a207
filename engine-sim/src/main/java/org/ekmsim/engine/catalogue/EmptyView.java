package org.ekmsim.engine.catalogue;

import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A view that has no row because what it lists cannot be made here: signatures are refused by name.
 */
public record EmptyView(String describedAs) implements DescribedView {

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return List.of();
    }
}
