package org.ekmsim.engine.cryptographicprovider;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.KeyFlags;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.KeyType;
import org.ekmsim.provider.ProviderInfo.ProviderProperties;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;

/**
 * CREATION_DISPOSITION = CREATE_NEW: what the provider offers is checked first, then the key is made, and what came back is compared
 * with what was asked for. A key whose description does not fit stays in the provider; only the statement fails.
 */
final class KeyCreation {

    /** The interface's limit for a key name, in bytes. */
    private static final int LONGEST_NAME = 512;

    private final EkmProvider calls;
    private final SessionHandle handle;

    KeyCreation(EkmProvider calls, SessionHandle handle) {
        this.calls = calls;
        this.handle = handle;
    }

    ProviderKey create(String name, String tag, int keyType) {
        ProviderProperties properties = ProviderProcess.describe(calls).properties();
        requireOffered(properties, name, keyType);
        ProviderAlgorithm algorithm = ProviderAlgorithm.tagged(calls, tag);
        KeyAlgorithm.require(algorithm, keyType);
        CpData thumbprint = CpData.buffer(Math.min(properties.thumbprintLength(), ProviderSession.LONGEST_THUMBPRINT));
        int code = calls.createKey(handle, CpString.of(name), algorithm.id(), KeyFlags.SUPPORTED, thumbprint);
        if (code != ReturnCode.SUCCESS) {
            throw ProviderErrors.of(33035, 1, code, name);
        }
        ProviderKey made = readBack(thumbprint);
        requireAsAsked(made, name, algorithm);
        return made;
    }

    private static void requireOffered(ProviderProperties properties, String name, int keyType) {
        boolean asymmetric = keyType == KeyType.ASYMMETRIC;
        int support = asymmetric ? properties.asymmetricKeySupport() : properties.symmetricKeySupport();
        if ((support & KeyFlags.SUPPORTED) == 0) {
            throw EngineError.of(33033, 1, asymmetric ? "asymmetric key" : "symmetric key");
        }
        if ((support & KeyFlags.VOLATILE) != 0) {
            throw EngineError.of(33033, 1, "key persistence");
        }
        if (!name.isEmpty() && !properties.acceptsKeyName()) {
            throw EngineError.of(33050, 1, name);
        }
        if (name.length() * Character.BYTES > LONGEST_NAME) {
            throw EngineError.of(33023, 1, "cryptographic provider key name", LONGEST_NAME);
        }
    }

    private ProviderKey readBack(CpData thumbprint) {
        Binary made = Binary.of(thumbprint.bytes());
        KeyInfo info = NegotiatedCall.of(
                        KeyInfo::probe,
                        ProviderSession::enlarge,
                        buffer -> calls.getKeyInfoByThumb(handle, thumbprint, buffer))
                .orThrow(code -> ProviderErrors.of(33049, 1, code, "thumbprint", made));
        ProviderKey key = ProviderSession.describe(calls, info);
        if (!key.thumbprint().equals(made)) {
            throw KeyAlgorithm.mismatch("thumbprint");
        }
        return key;
    }

    private static void requireAsAsked(ProviderKey made, String name, ProviderAlgorithm algorithm) {
        if (!name.isEmpty() && !made.name().equals(name)) {
            throw KeyAlgorithm.mismatch("Key Name");
        }
        if (made.algorithm().keyType() != algorithm.keyType()) {
            throw KeyAlgorithm.mismatch("Key Type");
        }
        if (!made.algorithm().equals(algorithm)) {
            throw KeyAlgorithm.mismatch("encryption algorithm tag");
        }
        if ((made.flags() & KeyFlags.VOLATILE) != 0) {
            throw KeyAlgorithm.mismatch("Key Flags");
        }
    }
}
