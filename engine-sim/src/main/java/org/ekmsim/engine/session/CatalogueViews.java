package org.ekmsim.engine.session;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The views and functions of schema {@code sys} that an engine has. */
public final class CatalogueViews {

    private final List<CatalogueView> all;
    private final Map<String, CatalogueView> views;
    private final Map<String, CatalogueFunction> functions;

    public CatalogueViews(List<CatalogueView> views, List<CatalogueFunction> functions) {
        this.all = List.copyOf(views);
        this.views = views.stream()
                .collect(Collectors.toUnmodifiableMap(view -> key(view.schema(), view.name()), Function.identity()));
        this.functions =
                functions.stream().collect(Collectors.toUnmodifiableMap(CatalogueFunction::name, Function.identity()));
    }

    /** Every view, in the order the engine lists them. */
    public List<CatalogueView> all() {
        return all;
    }

    /** The view of that name, as far as the database has it. */
    Optional<CatalogueView> view(String schema, String name, String database) {
        return Optional.ofNullable(views.get(key(schema, name)))
                .or(() -> Optional.ofNullable(views.get(key("sys", name))).filter(CatalogueView::isInEverySchema))
                .filter(view -> view.isIn(database));
    }

    private static String key(String schema, String name) {
        return (schema + "." + name).toLowerCase(Locale.ROOT);
    }

    Optional<CatalogueFunction> function(String name) {
        return Optional.ofNullable(functions.get(name.toLowerCase(Locale.ROOT)));
    }
}
