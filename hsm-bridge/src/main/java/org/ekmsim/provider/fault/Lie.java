package org.ekmsim.provider.fault;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The untrue answers a provider can give. */
public enum Lie {
    /** Success on the probe for the provider's description, with memory of its own in the caller's place. */
    PROBE_SUCCESS,
    /** A GUID of zeros. */
    NIL_GUID,
    /** An authentication type that does not exist. */
    STRANGE_AUTHENTICATION,
    /** Thumbprints of no length. */
    NO_THUMBPRINT,
    /** Thumbprints longer than 32 bytes. */
    LONG_THUMBPRINT,
    /** A friendly name longer than 2048 bytes. */
    LONG_FRIENDLY_NAME,
    /** Callers cannot name keys. */
    NO_KEY_NAMES,
    /** Only secret keys are supported. */
    NO_ASYMMETRIC_KEYS,
    /** Only key pairs are supported. */
    NO_SYMMETRIC_KEYS,
    /** Keys are not persisted. */
    VOLATILE_KEYS,
    /** Another key length than the algorithm's tag says. */
    OTHER_BIT_LENGTH,
    /** A longer initialization vector than the algorithm's tag allows. */
    OTHER_VECTOR_LENGTH,
    /** A tag the engine does not know. */
    UNKNOWN_ALGORITHM,
    /** A new key bears another name. */
    OTHER_KEY_NAME,
    /** A new key has another algorithm. */
    OTHER_ALGORITHM,
    /** A new key is not persisted. */
    OTHER_KEY_FLAGS,
    /** The public key is longer than 2048 bytes. */
    LONG_PUBLIC_KEY,
    /** A key's description never fits the buffer. */
    ENDLESS_BUFFER,
    /** What is decrypted is not what was encrypted. */
    OTHER_PLAINTEXT;

    /** The word of world files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Lie of(String word) {
        return Arrays.stream(values())
                .filter(lie -> lie.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no lie called '" + word + "'; there are "
                        + Arrays.stream(values()).map(Lie::word).collect(Collectors.joining(", ")) + "."));
    }
}
