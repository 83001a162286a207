package org.ekmsim.token;

/** The tokens of one world, each under its label. Every method may be called from any thread. */
public interface Tokens extends AutoCloseable {

    /**
     * The token under this label, made empty at the first call; later calls return the same token until it is closed.
     *
     * @throws TokenException.Unavailable when the device behind cannot be used at all
     * @throws TokenException.Closed after {@link #close()}
     */
    Token open(String label);

    /** What serves, for a person to read: {@code SoftHSM 2.6 (PKCS#11)} or {@code embedded software token}. */
    String describe();

    /** Closes every token opened here, and so erases their keys; closing twice is harmless. */
    @Override
    void close();
}
