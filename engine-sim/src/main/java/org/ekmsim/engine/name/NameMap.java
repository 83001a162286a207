package org.ekmsim.engine.name;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.pcollections.OrderedPMap;

/**
 * An immutable map from object names to objects. Names compare without regard to case, as the default collation
 * {@code SQL_Latin1_General_CP1_CI_AS} does; values iterate in the order of creation.
 *
 * @param <T> the objects
 */
public final class NameMap<T> {

    private final OrderedPMap<String, T> objects;

    private NameMap(OrderedPMap<String, T> objects) {
        this.objects = objects;
    }

    /** No objects. */
    public static <T> NameMap<T> empty() {
        return new NameMap<>(OrderedPMap.empty());
    }

    /** Whether two names are the same object name. */
    public static boolean same(String left, String right) {
        return fold(left).equals(fold(right));
    }

    public Optional<T> find(String name) {
        return Optional.ofNullable(objects.get(fold(name)));
    }

    public boolean contains(String name) {
        return objects.containsKey(fold(name));
    }

    /** The map with the object added, or put in place of the one of that name. */
    public NameMap<T> with(String name, T object) {
        return new NameMap<>(objects.plus(fold(name), object));
    }

    public NameMap<T> without(String name) {
        return new NameMap<>(objects.minus(fold(name)));
    }

    /** The objects, oldest first. */
    public Collection<T> values() {
        return objects.values();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameMap<?> map && objects.equals(map.objects);
    }

    @Override
    public int hashCode() {
        return objects.hashCode();
    }

    @Override
    public String toString() {
        return objects.toString();
    }
}
