package org.ekmsim.provider.keyed;

import java.util.Arrays;
import java.util.List;
import org.ekmsim.provider.EncryptionParameter;
import org.ekmsim.provider.ReturnCode;
import org.jspecify.annotations.Nullable;

/** The initialization vector among the parameters of encryption: none is allowed, a longer one is cut, a shorter one is an error. */
final class Vector {

    private Vector() {}

    static byte @Nullable [] of(
            List<EncryptionParameter> parameters, OfferedAlgorithm algorithm, ProviderProfile.Codes codes)
            throws ProviderFailure {
        byte[] found = null;
        for (EncryptionParameter parameter : parameters) {
            if (parameter.type() != EncryptionParameter.INITIALIZATION_VECTOR || algorithm.vectorBits() == 0) {
                throw new ProviderFailure(ReturnCode.INVALID_ARGUMENT);
            }
            if (parameter.value().count() < algorithm.vectorBytes()) {
                throw new ProviderFailure(codes.badVector());
            }
            found = Arrays.copyOf(parameter.value().bytes(), algorithm.vectorBytes());
        }
        return found;
    }
}
