package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/** A catalogue that remembers which tables and views one query names. */
final class NamedRelations implements Catalogue {

    private final Catalogue catalogue;
    private final List<Relation> relations = new ArrayList<>();

    NamedRelations(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Relation> relation(ObjectName name) {
        Optional<Relation> found = catalogue.relation(name);
        found.ifPresent(relations::add);
        return found;
    }

    @Override
    public Optional<Relation> variable(String name) {
        return catalogue.variable(name);
    }

    @Override
    public Optional<Relation> function(ObjectName name, List<@Nullable Object> arguments) {
        return catalogue.function(name, arguments);
    }

    /** The tables and views named so far, in the order of their names in the text. */
    List<Relation> all() {
        return List.copyOf(relations);
    }
}
