package org.ekmsim.certificate;

/** Bytes that are no certificate or private key, or not with that password. Messages quote nothing of them. */
public final class KeyFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What is wrong. */
    public enum Reason {
        /** The bytes have not the form of what they should be. */
        INVALID,
        /** The password does not open the private key, or none was given. */
        WRONG_PASSWORD,
        /** A kind or size of key that is not supported. */
        UNSUPPORTED
    }

    KeyFormatException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
