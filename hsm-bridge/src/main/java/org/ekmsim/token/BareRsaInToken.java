package org.ekmsim.token;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.ProviderException;
import java.util.Arrays;
import javax.crypto.Cipher;
import org.bouncycastle.crypto.AsymmetricBlockCipher;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;

/**
 * RSA without padding (CKM_RSA_X_509), done inside the token, in the form in which Bouncy Castle's encodings take it: padded blocks
 * are one byte shorter than the modulus, because every one of them starts with a zero byte.
 */
final class BareRsaInToken implements AsymmetricBlockCipher {

    /** Says "the private key" and no more: the key itself stays in the token. */
    static final AsymmetricKeyParameter PRIVATE_KEY = new AsymmetricKeyParameter(true);

    /** Says "the public key". */
    static final AsymmetricKeyParameter PUBLIC_KEY = new AsymmetricKeyParameter(false);

    private final HeldKey key;
    private final int modulusBytes;
    private boolean encrypting;

    BareRsaInToken(HeldKey key) {
        this.key = key;
        this.modulusBytes = (key.bits() + 7) / 8;
    }

    @Override
    public void init(boolean forEncryption, CipherParameters parameters) {
        encrypting = forEncryption;
    }

    @Override
    public int getInputBlockSize() {
        return encrypting ? modulusBytes - 1 : modulusBytes;
    }

    @Override
    public int getOutputBlockSize() {
        return encrypting ? modulusBytes : modulusBytes - 1;
    }

    @Override
    public byte[] processBlock(byte[] input, int offset, int length) throws InvalidCipherTextException {
        return encrypting ? encrypt(input, offset, length) : decrypt(input, offset, length);
    }

    private byte[] encrypt(byte[] input, int offset, int length) {
        byte[] block = new byte[modulusBytes];
        System.arraycopy(input, offset, block, modulusBytes - length, length);
        return inToken(Cipher.ENCRYPT_MODE, key.publicKey(), block, "encryption");
    }

    private byte[] decrypt(byte[] input, int offset, int length) throws InvalidCipherTextException {
        byte[] ciphertext = Arrays.copyOfRange(input, offset, offset + length);
        byte[] block = inToken(Cipher.DECRYPT_MODE, key.privateKey(), ciphertext, "decryption");
        if (block[0] != 0) {
            throw new InvalidCipherTextException("The block does not start with a zero byte");
        }
        return Arrays.copyOfRange(block, 1, modulusBytes);
    }

    private byte[] inToken(int mode, Key half, byte[] block, String operation) {
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/NoPadding", key.cipherProvider());
            cipher.init(mode, half);
            byte[] result = cipher.doFinal(block);
            if (result.length != modulusBytes) {
                throw new TokenException.DeviceFailure(operation, "a block of " + result.length + " bytes");
            }
            return result;
        } catch (GeneralSecurityException | ProviderException e) {
            throw new TokenException.DeviceFailure(operation, e);
        }
    }
}
