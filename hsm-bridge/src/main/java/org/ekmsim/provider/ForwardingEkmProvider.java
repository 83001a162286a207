package org.ekmsim.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provider that passes every call on to another; for those that change a few answers. */
public class ForwardingEkmProvider implements EkmProvider {

    private final EkmProvider provider;

    /**
     * Passes calls on.
     *
     * @param provider who answers
     */
    protected ForwardingEkmProvider(EkmProvider provider) {
        this.provider = provider;
    }

    @Override
    public int initializeProvider() {
        return provider.initializeProvider();
    }

    @Override
    public int freeProvider() {
        return provider.freeProvider();
    }

    @Override
    public int openSession(@Nullable ProviderCredential credential, SessionHandle session) {
        return provider.openSession(credential, session);
    }

    @Override
    public int closeSession(SessionHandle session, boolean abort) {
        return provider.closeSession(session, abort);
    }

    @Override
    public int getProviderInfo(ProviderInfo info) {
        return provider.getProviderInfo(info);
    }

    @Override
    public int getNextAlgorithmId(CpId algorithmId) {
        return provider.getNextAlgorithmId(algorithmId);
    }

    @Override
    public int getAlgorithmInfo(int algorithmId, AlgorithmInfo info) {
        return provider.getAlgorithmInfo(algorithmId, info);
    }

    @Override
    public int createKey(SessionHandle session, CpString name, int algorithmId, int keyFlags, CpData thumbprint) {
        return provider.createKey(session, name, algorithmId, keyFlags, thumbprint);
    }

    @Override
    public int dropKey(SessionHandle session, CpData thumbprint) {
        return provider.dropKey(session, thumbprint);
    }

    @Override
    public int getNextKeyId(SessionHandle session, CpId keyId) {
        return provider.getNextKeyId(session, keyId);
    }

    @Override
    public int getKeyInfoByKeyId(SessionHandle session, int keyId, KeyInfo info) {
        return provider.getKeyInfoByKeyId(session, keyId, info);
    }

    @Override
    public int getKeyInfoByThumb(SessionHandle session, CpData thumbprint, KeyInfo info) {
        return provider.getKeyInfoByThumb(session, thumbprint, info);
    }

    @Override
    public int getKeyInfoByName(SessionHandle session, CpString name, KeyInfo info) {
        return provider.getKeyInfoByName(session, name, info);
    }

    @Override
    public int exportKey(
            SessionHandle session, CpData thumbprint, @Nullable CpData encryptorThumbprint, int blobType, CpData blob) {
        return provider.exportKey(session, thumbprint, encryptorThumbprint, blobType, blob);
    }

    @Override
    public int importKey(
            SessionHandle session,
            CpString name,
            @Nullable CpData decryptorThumbprint,
            int blobType,
            int keyFlags,
            CpData blob) {
        return provider.importKey(session, name, decryptorThumbprint, blobType, keyFlags, blob);
    }

    @Override
    public int encrypt(
            SessionHandle session,
            CpData thumbprint,
            boolean last,
            List<EncryptionParameter> parameters,
            CpData plaintext,
            CpData ciphertext) {
        return provider.encrypt(session, thumbprint, last, parameters, plaintext, ciphertext);
    }

    @Override
    public int decrypt(
            SessionHandle session,
            CpData thumbprint,
            boolean last,
            List<EncryptionParameter> parameters,
            CpData ciphertext,
            CpData plaintext) {
        return provider.decrypt(session, thumbprint, last, parameters, ciphertext, plaintext);
    }
}
