package org.ekmsim.engine.cryptographicprovider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.provider.AlgorithmInfo;
import org.ekmsim.provider.CpId;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.KeyType;
import org.ekmsim.provider.ReturnCode;

/**
 * An algorithm as a provider describes it.
 *
 * @param id the provider's number of it
 * @param tag the tag the engine knows it by
 * @param keyType a {@link KeyType} number
 * @param bits key length
 * @param vectorBits length of the initialization vector, 0 for none
 */
public record ProviderAlgorithm(int id, String tag, int keyType, int bits, int vectorBits) {

    /** Asks for one algorithm. */
    static ProviderAlgorithm read(EkmProvider calls, int id, IntFunction<EngineError> error) {
        AlgorithmInfo info = NegotiatedCall.of(
                        AlgorithmInfo::probe,
                        probed -> AlgorithmInfo.buffer(probed.tag().count()),
                        buffer -> calls.getAlgorithmInfo(id, buffer))
                .orThrow(error);
        return new ProviderAlgorithm(id, info.tag().text(), info.keyType(), info.bitLength(), info.ivLength());
    }

    /** Every algorithm of the provider, in its order; 33051 for one it cannot describe. */
    static List<ProviderAlgorithm> all(EkmProvider calls) {
        List<ProviderAlgorithm> algorithms = new ArrayList<>();
        CpId id = CpId.start();
        while (calls.getNextAlgorithmId(id) == ReturnCode.SUCCESS) {
            algorithms.add(described(calls, id.value()));
        }
        return algorithms;
    }

    /** The algorithm of that tag; 33039 with the code that ended the enumeration when the provider has none. */
    static ProviderAlgorithm tagged(EkmProvider calls, String tag) {
        CpId id = CpId.start();
        int code = calls.getNextAlgorithmId(id);
        while (code == ReturnCode.SUCCESS) {
            Optional<ProviderAlgorithm> found = Optional.of(described(calls, id.value()))
                    .filter(algorithm -> algorithm.tag().equals(tag));
            if (found.isPresent()) {
                return found.get();
            }
            code = calls.getNextAlgorithmId(id);
        }
        throw ProviderErrors.of(33039, 1, code, tag);
    }

    private static ProviderAlgorithm described(EkmProvider calls, int id) {
        return read(calls, id, code -> ProviderErrors.of(33051, 1, code, id));
    }

    /** The key type as catalogue views write it. */
    String keyTypeText() {
        return keyType == KeyType.ASYMMETRIC ? "ASYMMETRIC KEY" : "SYMMETRIC KEY";
    }
}
