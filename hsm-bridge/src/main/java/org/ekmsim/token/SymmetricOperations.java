package org.ekmsim.token;

import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.paddings.PKCS7Padding;

/**
 * What one secret key can do. The cipher runs inside the token, chaining included; the padding goes on and comes off here, so that
 * every token answers wrong padding the same way.
 */
final class SymmetricOperations {

    private final HeldSecretKey key;

    SymmetricOperations(HeldSecretKey key) {
        this.key = key;
    }

    byte[] encrypt(byte[] vector, byte[] plaintext) {
        byte[] padded = Arrays.copyOf(plaintext, key.algorithm().ciphertextBytes(plaintext.length));
        new PKCS7Padding().addPadding(padded, plaintext.length);
        return inToken(Cipher.ENCRYPT_MODE, vector, padded, "encryption");
    }

    byte[] decrypt(byte[] vector, byte[] ciphertext) {
        int block = key.algorithm().blockBytes();
        if (ciphertext.length == 0 || ciphertext.length % block != 0) {
            throw new TokenException.DecryptionFailed(key.algorithm());
        }
        byte[] padded = inToken(Cipher.DECRYPT_MODE, vector, ciphertext, "decryption");
        byte[] lastBlock = Arrays.copyOfRange(padded, padded.length - block, padded.length);
        try {
            return Arrays.copyOf(padded, padded.length - new PKCS7Padding().padCount(lastBlock));
        } catch (InvalidCipherTextException e) {
            // The cause would tell which byte of the padding was wrong.
            throw new TokenException.DecryptionFailed(key.algorithm());
        }
    }

    private byte[] inToken(int mode, byte[] vector, byte[] blocks, String operation) {
        if (vector.length != key.algorithm().blockBytes()) {
            throw new TokenException.NotSupported("an initialization vector of " + vector.length + " bytes with "
                    + key.algorithm() + ", which takes " + key.algorithm().blockBytes());
        }
        try {
            Cipher cipher = Cipher.getInstance(key.algorithm().jcaName() + "/CBC/NoPadding", key.provider());
            cipher.init(mode, key.key(), new IvParameterSpec(vector));
            return cipher.doFinal(blocks);
        } catch (GeneralSecurityException | ProviderException e) {
            throw new TokenException.DeviceFailure(operation, e);
        }
    }
}
