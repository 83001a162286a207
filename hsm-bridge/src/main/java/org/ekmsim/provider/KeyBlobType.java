package org.ekmsim.provider;

/** The forms in which a key can be exported. */
public final class KeyBlobType {

    /** A key wrapped by another. */
    public static final int SIMPLE = 0;
    /** The public half of a key pair. */
    public static final int PUBLIC_KEY = 1;

    private KeyBlobType() {}
}
