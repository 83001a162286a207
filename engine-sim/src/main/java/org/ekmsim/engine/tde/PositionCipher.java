package org.ekmsim.engine.tde;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * CBC for contents that stand at a position and are read on their own. The initialisation vector is the block of file and page number,
 * encrypted under the same key (NIST SP 800-38A, appendix C), so equal contents look different. Holds ciphers, so an instance belongs to
 * one thread; make one per operation.
 */
public final class PositionCipher {

    /** Named so that no other registered provider does the bulk work: SunJCE is ten times faster than Bouncy Castle. */
    private static final String PROVIDER = "SunJCE";

    private final SecretKeySpec key;
    private final Cipher vectors;
    private final Cipher contents;

    public PositionCipher(PageKey pageKey) {
        String name = pageKey.algorithm() == EncryptionAlgorithm.TRIPLE_DES_3KEY ? "DESede" : "AES";
        key = new SecretKeySpec(pageKey.toBytes(), name);
        try {
            vectors = Cipher.getInstance(name + "/ECB/NoPadding", PROVIDER);
            vectors.init(Cipher.ENCRYPT_MODE, key);
            contents = Cipher.getInstance(name + "/CBC/NoPadding", PROVIDER);
        } catch (GeneralSecurityException e) {
            throw unavailable(e);
        }
    }

    /** Encrypts what stands on a page of a file. */
    public byte[] encrypt(int file, int page, byte[] plain) {
        return apply(Cipher.ENCRYPT_MODE, file, page, plain);
    }

    /** Decrypts what stands on a page of a file, right or wrong. */
    public byte[] decrypt(int file, int page, byte[] encrypted) {
        return apply(Cipher.DECRYPT_MODE, file, page, encrypted);
    }

    private byte[] apply(int mode, int file, int page, byte[] content) {
        byte[] place = ByteBuffer.allocate(vectors.getBlockSize())
                .putInt(file)
                .putInt(page)
                .array();
        try {
            contents.init(mode, key, new IvParameterSpec(vectors.doFinal(place)));
            return contents.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw unavailable(e);
        }
    }

    private static IllegalStateException unavailable(GeneralSecurityException cause) {
        return new IllegalStateException("this Java runtime lacks a cipher of " + PROVIDER, cause);
    }
}
