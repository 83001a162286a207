package org.ekmsim.engine.key;

import java.util.Objects;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Binary;

/** What keeps a key or certificate from being dropped: symmetric keys that it encrypts, and users made from it. */
public final class KeyUses {

    private KeyUses() {}

    /** Refuses with 15352 to drop what encrypts a symmetric key. */
    public static void requireNone(KeyKind<?> kind, Binary thumbprint, InstanceState state, String database) {
        if (encrypts(thumbprint, state.databases().get(database).openContents().keys())) {
            throw EngineError.of(15352, 1, kind.words());
        }
    }

    /** Refuses with 15559 to drop what a user of the database is made from. */
    public static void requireNoUser(KeyKind<?> kind, String name, Binary sid, InstanceState state, String database) {
        if (state.databases()
                .get(database)
                .openContents()
                .principals()
                .userOf(sid)
                .isPresent()) {
            throw EngineError.of(15559, 1, kind.words(), name, "user");
        }
    }

    /** Whether a symmetric key is encrypted by what has the thumbprint. */
    public static boolean encrypts(Binary thumbprint, DatabaseKeys keys) {
        return keys.symmetric().values().stream()
                .flatMap(key -> key.encryptions().all().stream())
                .anyMatch(encryption -> Objects.equals(thumbprint, encryption.thumbprint()));
    }
}
