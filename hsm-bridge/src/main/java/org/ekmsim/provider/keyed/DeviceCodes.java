package org.ekmsim.provider.keyed;

import org.ekmsim.hsm.HsmException.Reason;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.token.TokenException;

/** A vendor's codes for what devices say. */
public interface DeviceCodes {

    /** The code for a module's refusal. */
    int refused(Reason reason);

    /** The code for a plaintext that does not fit under the key. */
    int plaintextTooLong();

    /** The code for a token's failure. */
    default int failed(TokenException failure) {
        if (failure instanceof TokenException.Removed) {
            return refused(Reason.DEVICE_REMOVED);
        }
        if (failure instanceof TokenException.PlaintextTooLong) {
            return plaintextTooLong();
        }
        if (failure instanceof TokenException.DecryptionFailed) {
            return ReturnCode.FAILURE;
        }
        return failure instanceof TokenException.KeyNotFound ? ReturnCode.NOT_FOUND : refused(Reason.DEVICE_ERROR);
    }
}
