package org.ekmsim.engine.database;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The options of ALTER DATABASE ... SET that were set, by the names {@link DatabaseOptions} give them. Options that are not here have the
 * value every database begins with.
 */
public record DatabaseSettings(PMap<String, String> values) {

    static final DatabaseSettings NONE = new DatabaseSettings(HashTreePMap.empty());

    Optional<String> find(String option) {
        return Optional.ofNullable(values.get(option));
    }

    DatabaseSettings with(String option, String value) {
        return new DatabaseSettings(values.plus(option, value));
    }
}
