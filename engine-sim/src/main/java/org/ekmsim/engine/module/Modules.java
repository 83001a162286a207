package org.ekmsim.engine.module;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The stored procedures of a database.
 *
 * @param procedures by lower-case {@code schema.name}
 */
public record Modules(PMap<String, StoredProcedure> procedures) {

    public static Modules none() {
        return new Modules(HashTreePMap.empty());
    }

    static String key(String schema, String name) {
        return (schema + "." + name).toLowerCase(Locale.ROOT);
    }

    public Optional<StoredProcedure> procedure(String schema, String name) {
        return Optional.ofNullable(procedures.get(key(schema, name)));
    }

    /** The procedures in the order of their ids. */
    public List<StoredProcedure> byId() {
        return procedures.values().stream()
                .sorted(Comparator.comparingInt(StoredProcedure::objectId))
                .toList();
    }

    public Modules with(StoredProcedure procedure) {
        return new Modules(procedures.plus(procedure.key(), procedure));
    }

    public Modules without(StoredProcedure procedure) {
        return new Modules(procedures.minus(procedure.key()));
    }
}
