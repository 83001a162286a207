package org.ekmsim.hsm;

/** A module refused. The reason is all there is; PINs and keys are never quoted. */
public final class HsmException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    HsmException(Reason reason) {
        super("The HSM refused: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The return values of PKCS #11 that a client meets, with their numbers ("PKCS #11 Cryptographic Token Interface"). */
    public enum Reason {
        DEVICE_ERROR(0x30),
        DEVICE_REMOVED(0x32),
        PIN_INCORRECT(0xA0),
        PIN_LOCKED(0xA4),
        SESSION_COUNT(0xB1),
        TOKEN_NOT_PRESENT(0xE0);

        private final int returnValue;

        Reason(int returnValue) {
            this.returnValue = returnValue;
        }

        /** The number of the CKR value of that name. */
        public int returnValue() {
            return returnValue;
        }
    }
}
