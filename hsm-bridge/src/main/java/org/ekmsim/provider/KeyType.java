package org.ekmsim.provider;

/** The two sorts of keys a provider can have. */
public final class KeyType {

    /** One key for both directions. */
    public static final int SYMMETRIC = 0;
    /** A key pair. */
    public static final int ASYMMETRIC = 1;

    private KeyType() {}
}
