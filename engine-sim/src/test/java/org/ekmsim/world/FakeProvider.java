package org.ekmsim.world;

import java.util.List;
import java.util.UUID;
import org.ekmsim.provider.AlgorithmInfo;
import org.ekmsim.provider.AuthType;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpId;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EncryptionParameter;
import org.ekmsim.provider.KeyFlags;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.KeyType;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.ProviderInfo;
import org.ekmsim.provider.ProviderInfo.ProviderProperties;
import org.ekmsim.provider.ProviderVersion;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;
import org.jspecify.annotations.Nullable;

/** A provider with one key named {@code key} that behaves well; tests override the entry point that is to misbehave. */
class FakeProvider implements EkmProvider {

    static final UUID GUID = UUID.fromString("11111111-2222-3333-4444-5555555555aa");
    static final ProviderVersion VERSION = new ProviderVersion(1, 2, 3, 4);

    private static final byte[] THUMBPRINT = new byte[20];
    private static final int ALGORITHM = 1;

    @Override
    public int initializeProvider() {
        return ReturnCode.SUCCESS;
    }

    @Override
    public int freeProvider() {
        return ReturnCode.SUCCESS;
    }

    @Override
    public int openSession(@Nullable ProviderCredential credential, SessionHandle session) {
        session.set(1);
        return ReturnCode.SUCCESS;
    }

    @Override
    public int closeSession(SessionHandle session, boolean abort) {
        return ReturnCode.SUCCESS;
    }

    @Override
    public int getProviderInfo(ProviderInfo info) {
        return info.offer("A fake", properties(GUID, VERSION, ProviderVersion.SUPPORTED_API));
    }

    static ProviderProperties properties(UUID guid, ProviderVersion version, ProviderVersion api) {
        return new ProviderProperties(
                guid, version, api, AuthType.BASIC, 0, KeyFlags.SUPPORTED, THUMBPRINT.length, true);
    }

    @Override
    public int getNextAlgorithmId(CpId algorithmId) {
        if (algorithmId.value() >= ALGORITHM) {
            return ReturnCode.NOT_FOUND;
        }
        algorithmId.set(ALGORITHM);
        return ReturnCode.SUCCESS;
    }

    @Override
    public int getAlgorithmInfo(int algorithmId, AlgorithmInfo info) {
        return info.offer(ALGORITHM, "RSA_2048", KeyType.ASYMMETRIC, 2048, 0);
    }

    @Override
    public int createKey(SessionHandle session, CpString name, int algorithmId, int keyFlags, CpData thumbprint) {
        return ReturnCode.NOT_SUPPORTED;
    }

    @Override
    public int dropKey(SessionHandle session, CpData thumbprint) {
        return ReturnCode.SUCCESS;
    }

    @Override
    public int getNextKeyId(SessionHandle session, CpId keyId) {
        return ReturnCode.NOT_FOUND;
    }

    @Override
    public int getKeyInfoByKeyId(SessionHandle session, int keyId, KeyInfo info) {
        return info.offer("key", THUMBPRINT, ALGORITHM, KeyFlags.SUPPORTED);
    }

    @Override
    public int getKeyInfoByThumb(SessionHandle session, CpData thumbprint, KeyInfo info) {
        return info.offer("key", THUMBPRINT, ALGORITHM, KeyFlags.SUPPORTED);
    }

    @Override
    public int getKeyInfoByName(SessionHandle session, CpString name, KeyInfo info) {
        return name.text().equals("key")
                ? info.offer("key", THUMBPRINT, ALGORITHM, KeyFlags.SUPPORTED)
                : ReturnCode.NOT_FOUND;
    }

    @Override
    public int exportKey(
            SessionHandle session, CpData thumbprint, @Nullable CpData encryptorThumbprint, int blobType, CpData blob) {
        return blob.offer(new byte[] {1, 2, 3});
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
        return ciphertext.offer(inverted(plaintext.bytes()));
    }

    @Override
    public int decrypt(
            SessionHandle session,
            CpData thumbprint,
            boolean last,
            List<EncryptionParameter> parameters,
            CpData ciphertext,
            CpData plaintext) {
        return plaintext.offer(inverted(ciphertext.bytes()));
    }

    private static byte[] inverted(byte[] bytes) {
        byte[] inverted = bytes.clone();
        for (int i = 0; i < inverted.length; i++) {
            inverted[i] = (byte) ~inverted[i];
        }
        return inverted;
    }
}
