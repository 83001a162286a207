package org.ekmsim.engine.cryptographicprovider;

import org.ekmsim.engine.message.EngineError;

/** The limit on the path of a provider's library: 256 characters, counted by 33023 in bytes of UTF-16. */
final class LibraryPath {

    private static final int LONGEST = 256;

    private LibraryPath() {}

    static void require(String path) {
        if (path.length() > LONGEST) {
            throw EngineError.of(33023, 1, "provider library path", LONGEST * Character.BYTES);
        }
    }
}
