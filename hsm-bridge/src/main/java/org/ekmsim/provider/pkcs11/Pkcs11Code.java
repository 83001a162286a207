package org.ekmsim.provider.pkcs11;

import org.ekmsim.hsm.HsmException.Reason;

/**
 * The provider's own codes: those of the sample provider of the EKM Development Guide where it has one, and {@link #CKR} plus the
 * return value of PKCS #11 for what the device says (inferred: every vendor has numbers of its own).
 */
public final class Pkcs11Code {

    /** The credential's IDENTITY cannot be a user name. */
    public static final int BAD_USER_NAME = 2056;
    /** The credential has no SECRET. */
    public static final int BAD_PASSWORD = 2057;
    /** The user has a key of that name. */
    public static final int KEY_EXISTS = 2058;
    /** The name of a new key is too long. */
    public static final int BAD_KEY_NAME = 2061;
    /** The initialization vector is too short, or the plaintext does not fit under the key. */
    public static final int CANNOT_ENCRYPT = 2066;
    /** Added to return values of PKCS #11. */
    public static final int CKR = 4096;

    private Pkcs11Code() {}

    /** The code of a return value. */
    public static int of(Reason reason) {
        return CKR + reason.returnValue();
    }
}
