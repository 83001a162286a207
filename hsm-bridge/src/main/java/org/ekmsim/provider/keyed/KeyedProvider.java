package org.ekmsim.provider.keyed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.ekmsim.provider.AlgorithmInfo;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpId;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EncryptionParameter;
import org.ekmsim.provider.KeyBlobType;
import org.ekmsim.provider.KeyFlags;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.ProviderInfo;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;
import org.jspecify.annotations.Nullable;

/**
 * A provider that is a list of keys per user. The rules are those of the sample provider of the SQL Server 2008 EKM Development Guide.
 * Open sessions are all it keeps, so that the end of the process forgets those and nothing more.
 */
public final class KeyedProvider implements EkmProvider {

    /** The interface's limit for a key name, in bytes. */
    private static final int LONGEST_NAME = 512;

    private final ProviderProfile profile;
    private final KeyService service;
    private final Map<Long, KeySession> sessions = new ConcurrentHashMap<>();
    private final AtomicLong lastSession = new AtomicLong();

    /**
     * A provider over a service.
     *
     * @param profile who it is
     * @param service what is behind it
     */
    public KeyedProvider(ProviderProfile profile, KeyService service) {
        this.profile = profile;
        this.service = service;
    }

    @Override
    public int initializeProvider() {
        return ReturnCode.SUCCESS;
    }

    @Override
    public int freeProvider() {
        sessions.clear();
        return ReturnCode.SUCCESS;
    }

    @Override
    public int openSession(@Nullable ProviderCredential credential, SessionHandle session) {
        return CodedWork.run(() -> {
            KeySession opened = service.open(credential, sessions.size());
            long handle = lastSession.incrementAndGet();
            sessions.put(handle, opened);
            session.set(handle);
            return ReturnCode.SUCCESS;
        });
    }

    @Override
    public int closeSession(SessionHandle session, boolean abort) {
        sessions.remove(session.value());
        return ReturnCode.SUCCESS;
    }

    @Override
    public int getProviderInfo(ProviderInfo info) {
        return info.offer(profile.friendlyName(), profile.properties());
    }

    @Override
    public int getNextAlgorithmId(CpId algorithmId) {
        return Enumeration.next(
                algorithmId,
                profile.algorithms().stream().map(OfferedAlgorithm::id).toList());
    }

    @Override
    public int getAlgorithmInfo(int algorithmId, AlgorithmInfo info) {
        return profile.algorithm(algorithmId)
                .map(offered -> info.offer(
                        offered.id(), offered.tag(), offered.keyType(), offered.bits(), offered.vectorBits()))
                .orElse(ReturnCode.NOT_FOUND);
    }

    @Override
    public int createKey(SessionHandle session, CpString name, int algorithmId, int keyFlags, CpData thumbprint) {
        return in(session, user -> {
            OfferedAlgorithm algorithm =
                    profile.algorithm(algorithmId).orElseThrow(() -> new ProviderFailure(ReturnCode.NOT_SUPPORTED));
            requireOffered(algorithm, keyFlags);
            if (!thumbprint.holds(profile.properties().thumbprintLength())) {
                return ReturnCode.INVALID_ARGUMENT;
            }
            if (name.count() > LONGEST_NAME) {
                return profile.codes().badKeyName();
            }
            if (user.byName(name.text()).isPresent()) {
                return profile.codes().keyExists();
            }
            return thumbprint.offer(
                    user.session().create(name.text(), algorithm).thumbprintBytes());
        });
    }

    /** Any flag but that for support asks for something special about the key. */
    private void requireOffered(OfferedAlgorithm algorithm, int keyFlags) throws ProviderFailure {
        int offered = algorithm.asymmetric()
                ? profile.properties().asymmetricKeySupport()
                : profile.properties().symmetricKeySupport();
        if ((keyFlags & ~KeyFlags.SUPPORTED & ~offered) != 0) {
            throw new ProviderFailure(ReturnCode.NOT_SUPPORTED);
        }
    }

    @Override
    public int dropKey(SessionHandle session, CpData thumbprint) {
        return in(session, user -> {
            user.session().drop(user.byThumbprint(thumbprint));
            return ReturnCode.SUCCESS;
        });
    }

    @Override
    public int getNextKeyId(SessionHandle session, CpId keyId) {
        return in(
                session,
                user -> Enumeration.next(
                        keyId, user.session().keys().stream().map(KeyEntry::id).toList()));
    }

    @Override
    public int getKeyInfoByKeyId(SessionHandle session, int keyId, KeyInfo info) {
        return in(session, user -> offer(user.byId(keyId), info));
    }

    @Override
    public int getKeyInfoByThumb(SessionHandle session, CpData thumbprint, KeyInfo info) {
        return in(session, user -> offer(user.byThumbprint(thumbprint), info));
    }

    @Override
    public int getKeyInfoByName(SessionHandle session, CpString name, KeyInfo info) {
        return in(
                session,
                user -> offer(
                        user.byName(name.text()).orElseThrow(() -> new ProviderFailure(ReturnCode.NOT_FOUND)), info));
    }

    private static int offer(KeyEntry key, KeyInfo info) {
        return info.offer(key.name(), key.thumbprintBytes(), key.algorithm().id(), KeyFlags.SUPPORTED);
    }

    @Override
    public int exportKey(
            SessionHandle session, CpData thumbprint, @Nullable CpData encryptorThumbprint, int blobType, CpData blob) {
        return in(session, user -> {
            KeyEntry key = user.byThumbprint(thumbprint);
            if (encryptorThumbprint != null
                    || blobType != KeyBlobType.PUBLIC_KEY
                    || !key.algorithm().asymmetric()) {
                return ReturnCode.NOT_SUPPORTED;
            }
            return blob.offer(user.session().publicKey(key));
        });
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
        if (!last) {
            return ReturnCode.NOT_SUPPORTED;
        }
        return in(session, user -> {
            KeyEntry key = user.keyForWork(thumbprint, plaintext);
            byte[] vector = Vector.of(parameters, key.algorithm(), profile.codes());
            int size = user.session().ciphertextBytes(key, vector, plaintext.count());
            if (!ciphertext.holds(size)) {
                ciphertext.need(size);
                return ReturnCode.INSUFFICIENT_BUFFER;
            }
            byte[] result = user.session().encrypt(key, vector, plaintext.bytes());
            session.noteToken(user.session().worker());
            return ciphertext.offer(result);
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
        if (!last) {
            return ReturnCode.NOT_SUPPORTED;
        }
        return in(session, user -> {
            KeyEntry key = user.keyForWork(thumbprint, ciphertext);
            byte[] vector = Vector.of(parameters, key.algorithm(), profile.codes());
            int size = ciphertext.count();
            if (!plaintext.holds(size)) {
                plaintext.need(size);
                return ReturnCode.INSUFFICIENT_BUFFER;
            }
            byte[] result = user.session().decrypt(key, vector, ciphertext.bytes());
            session.noteToken(user.session().worker());
            return plaintext.offer(result);
        });
    }

    private int in(SessionHandle handle, SessionWork work) {
        if (handle.value() == 0) {
            return ReturnCode.INVALID_ARGUMENT;
        }
        KeySession open = sessions.get(handle.value());
        if (open == null) {
            return ReturnCode.AUTHENTICATION_FAILURE;
        }
        int thumbprintBytes = profile.properties().thumbprintLength();
        return CodedWork.run(() -> work.run(new UserKeys(open, thumbprintBytes)));
    }

    @FunctionalInterface
    private interface SessionWork {
        int run(UserKeys user) throws ProviderFailure;
    }
}
