package org.ekmsim.engine.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A view that has no row because what it lists cannot be made here: signatures are refused by name.
 */
public record EmptyView(String describedAs) implements DescribedView {

    /** Every view that is always empty. */
    public static List<CatalogueView> all() {
        return Stream.<CatalogueView>of(new EmptyView("sys.crypt_properties")).toList();
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return List.of();
    }
}
