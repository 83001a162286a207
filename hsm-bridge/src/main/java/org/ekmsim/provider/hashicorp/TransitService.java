package org.ekmsim.provider.hashicorp;

import org.ekmsim.hsm.HsmException;
import org.ekmsim.hsm.HsmException.Reason;
import org.ekmsim.hsm.HsmService;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.keyed.DeviceCodes;
import org.ekmsim.provider.keyed.HsmKeySession;
import org.ekmsim.provider.keyed.KeyService;
import org.ekmsim.provider.keyed.KeySession;
import org.ekmsim.provider.keyed.ProviderFailure;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.token.WrapAlgorithm;
import org.jspecify.annotations.Nullable;

/** Lets AppRoles in: IDENTITY is the role id, SECRET the secret id. The vault's keys are those of one module. */
final class TransitService implements KeyService, DeviceCodes {

    private final HsmService hsms;
    private final String label;
    private final Licence licence;
    private final boolean tellsCausesApart;

    TransitService(HsmService hsms, String label, Licence licence, boolean tellsCausesApart) {
        this.hsms = hsms;
        this.label = label;
        this.licence = licence;
        this.tellsCausesApart = tellsCausesApart;
    }

    @Override
    public KeySession open(@Nullable ProviderCredential credential, int openSessions) throws ProviderFailure {
        try {
            hsms.require(label);
            requireLicence();
            Secret secret = credential == null ? null : credential.secret();
            if (credential == null || secret == null) {
                throw refusal(TransitCode.APP_ROLE);
            }
            hsms.logIn(label, credential.identity(), secret);
            return new TransitSession(
                    new HsmKeySession(hsms, label, credential.identity(), WrapAlgorithm.RSA_OAEP_256, this));
        } catch (HsmException failure) {
            boolean role = failure.reason() == Reason.PIN_INCORRECT || failure.reason() == Reason.PIN_LOCKED;
            throw refusal(role ? TransitCode.APP_ROLE : TransitCode.CONNECTIVITY);
        }
    }

    private void requireLicence() throws ProviderFailure {
        switch (licence) {
            case VALID -> {}
            case EXPIRED -> throw refusal(TransitCode.LICENCE);
            case UNREADABLE -> throw refusal(TransitCode.LICENCE_LOOK_UP);
        }
    }

    private ProviderFailure refusal(int code) {
        return new ProviderFailure(tellsCausesApart ? code : TransitCode.LICENCE);
    }

    @Override
    public int refused(Reason reason) {
        return TransitCode.REQUEST_FAILED;
    }

    @Override
    public int plaintextTooLong() {
        return TransitCode.REQUEST_FAILED;
    }
}
