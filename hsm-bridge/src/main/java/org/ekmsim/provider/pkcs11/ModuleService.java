package org.ekmsim.provider.pkcs11;

import org.ekmsim.hsm.HsmException;
import org.ekmsim.hsm.HsmException.Reason;
import org.ekmsim.hsm.HsmService;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.keyed.DeviceCodes;
import org.ekmsim.provider.keyed.HsmKeySession;
import org.ekmsim.provider.keyed.KeyService;
import org.ekmsim.provider.keyed.KeySession;
import org.ekmsim.provider.keyed.ProviderFailure;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.token.WrapAlgorithm;
import org.jspecify.annotations.Nullable;

/**
 * Lets the users of a module in: IDENTITY is the user, SECRET the PIN. Key pairs pad as the sample provider does, PKCS #1 v1.5.
 */
final class ModuleService implements KeyService, DeviceCodes {

    private final HsmService hsms;
    private final String label;

    ModuleService(HsmService hsms, String label) {
        this.hsms = hsms;
        this.label = label;
    }

    @Override
    public KeySession open(@Nullable ProviderCredential credential, int openSessions) throws ProviderFailure {
        if (credential == null || credential.identity().isBlank()) {
            throw new ProviderFailure(Pkcs11Code.BAD_USER_NAME);
        }
        Secret pin = credential.secret();
        if (pin == null) {
            throw new ProviderFailure(Pkcs11Code.BAD_PASSWORD);
        }
        try {
            Integer limit = hsms.require(label).sessionLimit();
            if (limit != null && openSessions >= limit) {
                throw new ProviderFailure(Pkcs11Code.of(Reason.SESSION_COUNT));
            }
            hsms.logIn(label, credential.identity(), pin);
        } catch (HsmException refusal) {
            throw new ProviderFailure(refused(refusal.reason()));
        }
        return new HsmKeySession(hsms, label, credential.identity(), WrapAlgorithm.RSA1_5, this);
    }

    /** A wrong user or PIN has a code of the interface; everything else is the device's own. */
    @Override
    public int refused(Reason reason) {
        return reason == Reason.PIN_INCORRECT ? ReturnCode.AUTHENTICATION_FAILURE : Pkcs11Code.of(reason);
    }

    @Override
    public int plaintextTooLong() {
        return Pkcs11Code.CANNOT_ENCRYPT;
    }
}
