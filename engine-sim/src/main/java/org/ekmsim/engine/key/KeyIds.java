package org.ekmsim.engine.key;

/**
 * The ids that the next keys and certificates of a database get; ids are never reused.
 *
 * @param asymmetric the next {@code asymmetric_key_id}
 * @param symmetric the next {@code symmetric_key_id}
 * @param certificate the next {@code certificate_id}
 */
public record KeyIds(int asymmetric, int symmetric, int certificate) {

    /** Ids below these belong to the system (inferred). */
    public static final KeyIds FIRST = new KeyIds(256, 256, 256);

    /** The later ids of both. */
    KeyIds after(KeyIds other) {
        return new KeyIds(
                Math.max(asymmetric, other.asymmetric),
                Math.max(symmetric, other.symmetric),
                Math.max(certificate, other.certificate));
    }
}
