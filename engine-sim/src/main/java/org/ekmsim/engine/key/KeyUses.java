package org.ekmsim.engine.key;

import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Binary;

/** The symmetric keys that a key or certificate of their database encrypts. */
public final class KeyUses {

    private KeyUses() {}

    /** Refuses with 15352 to drop what encrypts a symmetric key. */
    public static void requireNone(KeyKind<?> kind, Binary thumbprint, InstanceState state, String database) {
        if (encrypts(thumbprint, state.databases().get(database).openContents().keys())) {
            throw EngineError.of(15352, 1, kind.words());
        }
    }

    /** Whether a symmetric key is encrypted by what has the thumbprint. */
    public static boolean encrypts(Binary thumbprint, DatabaseKeys keys) {
        return keys.symmetric().values().stream()
                .flatMap(key -> key.encryptions().all().stream())
                .anyMatch(encryption -> thumbprint.equals(encryption.thumbprint()));
    }
}
