package org.ekmsim.engine.tde;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.ekmsim.engine.database.page.Page;

/**
 * Encrypts and decrypts the bodies of pages by CBC. The initialisation vector is the block of file and page id,
 * encrypted under the same key (NIST SP 800-38A, appendix C), so equal pages look different and a page can be read on
 * its own. Holds ciphers, so an instance belongs to one thread; make one per operation.
 */
public final class PageCipher {

    /** Named so that no other registered provider does the bulk work: SunJCE is ten times faster than Bouncy Castle. */
    private static final String PROVIDER = "SunJCE";

    private final SecretKeySpec key;
    private final Cipher vectors;
    private final Cipher bodies;

    public PageCipher(PageKey pageKey) {
        String name = pageKey.algorithm() == EncryptionAlgorithm.TRIPLE_DES_3KEY ? "DESede" : "AES";
        key = new SecretKeySpec(pageKey.toBytes(), name);
        try {
            vectors = Cipher.getInstance(name + "/ECB/NoPadding", PROVIDER);
            vectors.init(Cipher.ENCRYPT_MODE, key);
            bodies = Cipher.getInstance(name + "/CBC/NoPadding", PROVIDER);
        } catch (GeneralSecurityException e) {
            throw unavailable(e);
        }
    }

    /** The page with its body encrypted; an encrypted page stays as it is. */
    public Page encrypt(Page page) {
        return page.isEncrypted() ? page : page.withBody(apply(Cipher.ENCRYPT_MODE, page), true);
    }

    /**
     * The page with its body decrypted, right or wrong: the caller checks {@link Page#isIntact}. A plain page stays
     * as it is.
     */
    public Page decrypt(Page page) {
        return page.isEncrypted() ? page.withBody(apply(Cipher.DECRYPT_MODE, page), false) : page;
    }

    private byte[] apply(int mode, Page page) {
        byte[] place = ByteBuffer.allocate(vectors.getBlockSize())
                .putInt(page.file())
                .putInt(page.id())
                .array();
        try {
            bodies.init(mode, key, new IvParameterSpec(vectors.doFinal(place)));
            return bodies.doFinal(page.body());
        } catch (GeneralSecurityException e) {
            throw unavailable(e);
        }
    }

    private static IllegalStateException unavailable(GeneralSecurityException cause) {
        return new IllegalStateException("this Java runtime lacks a cipher of " + PROVIDER, cause);
    }
}
