package org.ekmsim.provider.akv;

import java.util.List;
import java.util.Optional;
import org.ekmsim.provider.AlgorithmInfo;
import org.ekmsim.provider.AuthType;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpId;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EncryptionParameter;
import org.ekmsim.provider.EntryPoint;
import org.ekmsim.provider.KeyBlobType;
import org.ekmsim.provider.KeyFlags;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.KeyType;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.provider.ProviderInfo;
import org.ekmsim.provider.ProviderInfo.ProviderProperties;
import org.ekmsim.provider.ProviderVersion;
import org.ekmsim.provider.PublicKeyBlob;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;
import org.jspecify.annotations.Nullable;

/**
 * The connector, loaded into a process. Open sessions and the proxy are all it keeps; everything else is in the
 * registry, the vault and the token, so that a restart forgets these and nothing more.
 */
final class AkvConnector implements EkmProvider {

    private static final String FRIENDLY_NAME = "SQL Server Connector for Microsoft Azure Key Vault";
    private static final int RSA_2048_ID = 1;
    private static final int RSA_2048_BITS = 2048;

    private final ConnectorVersion version;
    private final KeyLookup keys;
    private final VaultClient vault;
    private final UnwrappedKeys unwrapped;
    private final OpenSessions sessions;

    AkvConnector(ProviderHost host, ConnectorVersion version) {
        this.version = version;
        Outbound outbound = new Outbound(host, version);
        this.vault = new VaultClient(host, outbound, version);
        this.keys = new KeyLookup(host, version, vault);
        this.unwrapped = new UnwrappedKeys(host, version);
        this.sessions = new OpenSessions(host, version, outbound, unwrapped);
    }

    @Override
    public int initializeProvider() {
        return ReturnCode.SUCCESS;
    }

    @Override
    public int freeProvider() {
        sessions.closeAll();
        return ReturnCode.SUCCESS;
    }

    @Override
    public int openSession(@Nullable ProviderCredential credential, SessionHandle session) {
        return credential == null ? ReturnCode.INVALID_ARGUMENT : sessions.open(credential, session);
    }

    @Override
    public int closeSession(SessionHandle session, boolean abort) {
        sessions.close(session);
        return ReturnCode.SUCCESS;
    }

    @Override
    public int getProviderInfo(ProviderInfo info) {
        return info.offer(
                FRIENDLY_NAME,
                new ProviderProperties(
                        AkvConnectorLibrary.GUID,
                        version.version(),
                        ProviderVersion.SUPPORTED_API,
                        AuthType.BASIC,
                        0,
                        KeyFlags.SUPPORTED,
                        version.thumbprints().length(),
                        true));
    }

    @Override
    public int getNextAlgorithmId(CpId algorithmId) {
        if (algorithmId.value() >= RSA_2048_ID) {
            return ReturnCode.NOT_FOUND;
        }
        algorithmId.set(RSA_2048_ID);
        return ReturnCode.SUCCESS;
    }

    /** Knows RSA_2048 only: keys of 3072 bits are reported so too, a documented gap of the connector. */
    @Override
    public int getAlgorithmInfo(int algorithmId, AlgorithmInfo info) {
        return algorithmId == RSA_2048_ID
                ? info.offer(RSA_2048_ID, "RSA_2048", KeyType.ASYMMETRIC, RSA_2048_BITS, 0)
                : ReturnCode.NOT_FOUND;
    }

    /** Makes a software key in the vault: 1.0.0.x only; CREATE_NEW is not supported since 1.0.1.0 (inferred). */
    @Override
    public int createKey(SessionHandle session, CpString name, int algorithmId, int keyFlags, CpData thumbprint) {
        if (!version.can(Ability.CREATES_KEYS) || algorithmId != RSA_2048_ID) {
            return ReturnCode.NOT_SUPPORTED;
        }
        if (name.count() == 0) {
            return ReturnCode.INVALID_ARGUMENT;
        }
        return sessions.call(
                EntryPoint.CREATE_KEY,
                session,
                open -> thumbprint.offer(
                        keys.create(open, name.text(), RSA_2048_BITS).thumbprint()));
    }

    /** Keys are deleted in the vault (inferred). */
    @Override
    public int dropKey(SessionHandle session, CpData thumbprint) {
        return ReturnCode.NOT_SUPPORTED;
    }

    /** The connector does not enumerate keys (inferred). */
    @Override
    public int getNextKeyId(SessionHandle session, CpId keyId) {
        return ReturnCode.NOT_FOUND;
    }

    @Override
    public int getKeyInfoByKeyId(SessionHandle session, int keyId, KeyInfo info) {
        return ReturnCode.NOT_FOUND;
    }

    @Override
    public int getKeyInfoByThumb(SessionHandle session, CpData thumbprint, KeyInfo info) {
        if (thumbprint.count() == 0) {
            return ReturnCode.NOT_FOUND;
        }
        return sessions.call(EntryPoint.GET_KEY_INFO_BY_THUMB, session, open -> {
            String lookup = thumbprint.hex();
            KnownKey key = keys.byThumbprint(
                    open, lookup, thumbprint.bytes(), info.name().isProbe());
            return describe(open, lookup, key.uri().name(), key, info);
        });
    }

    @Override
    public int getKeyInfoByName(SessionHandle session, CpString name, KeyInfo info) {
        if (name.count() == 0) {
            return ReturnCode.INVALID_ARGUMENT;
        }
        return sessions.call(EntryPoint.GET_KEY_INFO_BY_NAME, session, open -> {
            KnownKey key = keys.byName(open, name.text(), info.name().isProbe());
            return describe(open, name.text(), name.text(), key, info);
        });
    }

    @Override
    public int exportKey(
            SessionHandle session, CpData thumbprint, @Nullable CpData encryptorThumbprint, int blobType, CpData blob) {
        if (encryptorThumbprint != null || blobType != KeyBlobType.PUBLIC_KEY) {
            return ReturnCode.NOT_SUPPORTED;
        }
        return sessions.call(
                EntryPoint.EXPORT_KEY,
                session,
                open -> blob.offer(PublicKeyBlob.encode(
                        keys.publicKey(open, thumbprint.bytes()).publicNumbers())));
    }

    @Override
    public int importKey(
            SessionHandle session,
            CpString name,
            @Nullable CpData decryptorThumbprint,
            int blobType,
            int keyFlags,
            CpData blob) {
        return ReturnCode.NOT_SUPPORTED;
    }

    @Override
    public int encrypt(
            SessionHandle session,
            CpData thumbprint,
            boolean last,
            List<EncryptionParameter> parameters,
            CpData plaintext,
            CpData ciphertext) {
        if (!last || !parameters.isEmpty()) {
            return ReturnCode.NOT_SUPPORTED;
        }
        if (thumbprint.count() == 0 || plaintext.count() == 0) {
            return ReturnCode.INVALID_ARGUMENT;
        }
        return sessions.call(EntryPoint.ENCRYPT, session, open -> {
            int size = keys.ciphertextSize(open, thumbprint.bytes());
            if (!ciphertext.holds(size)) {
                ciphertext.need(size);
                return ReturnCode.INSUFFICIENT_BUFFER;
            }
            KeyUri uri = keys.remembered(open, thumbprint.bytes());
            var result = vault.wrap(open, uri, plaintext.bytes());
            session.noteToken(result.token());
            return ciphertext.offer(result.value());
        });
    }

    @Override
    public int decrypt(
            SessionHandle session,
            CpData thumbprint,
            boolean last,
            List<EncryptionParameter> parameters,
            CpData ciphertext,
            CpData plaintext) {
        if (!last || !parameters.isEmpty()) {
            return ReturnCode.NOT_SUPPORTED;
        }
        if (thumbprint.count() == 0 || ciphertext.count() == 0) {
            return ReturnCode.INVALID_ARGUMENT;
        }
        return sessions.call(EntryPoint.DECRYPT, session, open -> {
            // An RSA ciphertext is as long as the modulus, and no plaintext is longer.
            int size = ciphertext.count();
            if (!plaintext.holds(size)) {
                plaintext.need(size);
                return ReturnCode.INSUFFICIENT_BUFFER;
            }
            KeyUri uri = keys.remembered(open, thumbprint.bytes());
            Optional<byte[]> kept = unwrapped.find(uri, ciphertext.bytes());
            if (kept.isPresent()) {
                return plaintext.offer(kept.get());
            }
            var result = vault.unwrap(open, uri, ciphertext.bytes());
            session.noteToken(result.token());
            unwrapped.keep(uri, ciphertext.bytes(), result.value());
            return plaintext.offer(result.value());
        });
    }

    /** Fills the description; the answer of a probe is kept so that the call after it need not ask the vault again. */
    private static int describe(ConnectorSession open, String lookup, String name, KnownKey key, KeyInfo info) {
        int code = info.offer(name, key.thumbprint(), RSA_2048_ID, KeyFlags.SUPPORTED);
        if (code == ReturnCode.INSUFFICIENT_BUFFER) {
            open.keepForCall(lookup, key);
        }
        return code;
    }
}
