package org.ekmsim.token;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where ready-made keys are read from. */
@FunctionalInterface
public interface KeyFiles {

    /**
     * The file, closed by the caller.
     *
     * @param name relative to the folder of keys, for example {@code rsa-2048/00.p8}
     * @return empty when there is no such file
     */
    Optional<InputStream> open(String name) throws IOException;

    /** The keys in {@code ekmsim-fixtures}, as that class loader sees them. */
    static KeyFiles onClassPath(ClassLoader loader) {
        return name -> Optional.ofNullable(loader.getResourceAsStream("keys/" + name));
    }
}
