package org.ekmsim.engine.database;

import java.util.Collection;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The views of a database, by lower-case {@code schema.name}. */
public record Views(PMap<String, View> views) {

    private static final Views NONE = new Views(HashTreePMap.empty());

    public static Views none() {
        return NONE;
    }

    public Optional<View> find(String schema, String name) {
        return Optional.ofNullable(views.get(Table.key(schema, name)));
    }

    public Collection<View> all() {
        return views.values();
    }

    public Views with(View view) {
        return new Views(views.plus(Table.key(view.schema(), view.name()), view));
    }

    public Views without(View view) {
        return new Views(views.minus(Table.key(view.schema(), view.name())));
    }
}
