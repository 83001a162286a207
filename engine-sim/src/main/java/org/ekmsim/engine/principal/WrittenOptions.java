package org.ekmsim.engine.principal;

import java.util.List;
import java.util.Optional;

/** The options of a statement, by kind. */
public final class WrittenOptions {

    private WrittenOptions() {}

    /** The option of that kind, of which the parser lets one pass. */
    public static <T> Optional<T> find(List<?> options, Class<T> kind) {
        return options.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
