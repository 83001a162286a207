package org.ekmsim.engine.session;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The views and functions of schema {@code sys} that an engine has. */
public final class CatalogueViews {

    private final Map<String, CatalogueView> views;
    private final Map<String, CatalogueFunction> functions;

    public CatalogueViews(List<CatalogueView> views, List<CatalogueFunction> functions) {
        this.views = views.stream().collect(Collectors.toUnmodifiableMap(CatalogueView::name, Function.identity()));
        this.functions =
                functions.stream().collect(Collectors.toUnmodifiableMap(CatalogueFunction::name, Function.identity()));
    }

    Optional<CatalogueView> view(String name) {
        return Optional.ofNullable(views.get(name.toLowerCase(Locale.ROOT)));
    }

    Optional<CatalogueFunction> function(String name) {
        return Optional.ofNullable(functions.get(name.toLowerCase(Locale.ROOT)));
    }
}
