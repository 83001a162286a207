package org.ekmsim.provider.fault;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ekmsim.provider.AlgorithmInfo;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EncryptionParameter;
import org.ekmsim.provider.ForwardingEkmProvider;
import org.ekmsim.provider.KeyFlags;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.ProviderInfo;
import org.ekmsim.provider.ProviderInfo.ProviderProperties;
import org.ekmsim.provider.ProviderVersion;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;
import org.jspecify.annotations.Nullable;

/** A provider that tells its {@link Lie lies} where the truth would stand. */
final class LyingProvider extends ForwardingEkmProvider {

    private static final int ROOM = 4096;

    private final Set<Lie> lies;
    private final ProviderVersion apiVersion;

    /**
     * Lies about another provider.
     *
     * @param apiVersion the version of the interface it says it was built for
     */
    LyingProvider(EkmProvider honest, Set<Lie> lies, ProviderVersion apiVersion) {
        super(honest);
        this.lies = lies;
        this.apiVersion = apiVersion;
    }

    private boolean tells(Lie lie) {
        return lies.contains(lie);
    }

    @Override
    public int getProviderInfo(ProviderInfo info) {
        if (tells(Lie.PROBE_SUCCESS)) {
            return ReturnCode.SUCCESS;
        }
        ProviderInfo truth = ProviderInfo.buffer(ROOM);
        int code = super.getProviderInfo(truth);
        if (code != ReturnCode.SUCCESS) {
            return code;
        }
        String name =
                tells(Lie.LONG_FRIENDLY_NAME) ? "n".repeat(ROOM) : truth.name().text();
        return info.offer(name, distorted(truth.properties()));
    }

    private ProviderProperties distorted(ProviderProperties truth) {
        return new ProviderProperties(
                tells(Lie.NIL_GUID) ? new UUID(0, 0) : truth.guid(),
                truth.version(),
                apiVersion,
                tells(Lie.STRANGE_AUTHENTICATION) ? 2 : truth.authType(),
                support(Lie.NO_SYMMETRIC_KEYS, truth.symmetricKeySupport()),
                support(Lie.NO_ASYMMETRIC_KEYS, truth.asymmetricKeySupport()),
                thumbprintLength(truth.thumbprintLength()),
                !tells(Lie.NO_KEY_NAMES) && truth.acceptsKeyName());
    }

    private int support(Lie none, int truth) {
        return tells(none) ? 0 : truth | (tells(Lie.VOLATILE_KEYS) ? KeyFlags.VOLATILE : 0);
    }

    private int thumbprintLength(int truth) {
        return tells(Lie.NO_THUMBPRINT) ? 0 : tells(Lie.LONG_THUMBPRINT) ? 33 : truth;
    }

    @Override
    public int getAlgorithmInfo(int algorithmId, AlgorithmInfo info) {
        AlgorithmInfo truth = AlgorithmInfo.buffer(ROOM);
        int code = super.getAlgorithmInfo(algorithmId, truth);
        if (code != ReturnCode.SUCCESS) {
            return code;
        }
        return info.offer(
                truth.id(),
                tells(Lie.UNKNOWN_ALGORITHM) ? "EC_P256" : truth.tag().text(),
                truth.keyType(),
                truth.bitLength() + (tells(Lie.OTHER_BIT_LENGTH) ? 8 : 0),
                truth.ivLength() + (tells(Lie.OTHER_VECTOR_LENGTH) ? 256 : 0));
    }

    @Override
    public int getKeyInfoByName(SessionHandle session, CpString name, KeyInfo info) {
        if (tells(Lie.ENDLESS_BUFFER)) {
            info.name().need(info.name().count() + Character.BYTES);
            return ReturnCode.INSUFFICIENT_BUFFER;
        }
        return super.getKeyInfoByName(session, name, info);
    }

    @Override
    public int getKeyInfoByThumb(SessionHandle session, CpData thumbprint, KeyInfo info) {
        KeyInfo truth = KeyInfo.buffers(ROOM, ROOM);
        int code = super.getKeyInfoByThumb(session, thumbprint, truth);
        if (code != ReturnCode.SUCCESS) {
            return code;
        }
        return info.offer(
                tells(Lie.OTHER_KEY_NAME) ? "another" : truth.name().text(),
                truth.thumbprint().bytes(),
                truth.algorithmId() + (tells(Lie.OTHER_ALGORITHM) ? 1 : 0),
                truth.flags() | (tells(Lie.OTHER_KEY_FLAGS) ? KeyFlags.VOLATILE : 0));
    }

    @Override
    public int exportKey(
            SessionHandle session, CpData thumbprint, @Nullable CpData encryptorThumbprint, int blobType, CpData blob) {
        return tells(Lie.LONG_PUBLIC_KEY)
                ? blob.offer(new byte[ROOM])
                : super.exportKey(session, thumbprint, encryptorThumbprint, blobType, blob);
    }

    @Override
    public int decrypt(
            SessionHandle session,
            CpData thumbprint,
            boolean last,
            List<EncryptionParameter> parameters,
            CpData ciphertext,
            CpData plaintext) {
        int code = super.decrypt(session, thumbprint, last, parameters, ciphertext, plaintext);
        if (code != ReturnCode.SUCCESS || !tells(Lie.OTHER_PLAINTEXT)) {
            return code;
        }
        byte[] bytes = plaintext.bytes();
        bytes[0] ^= 1;
        return plaintext.offer(bytes);
    }
}
