package org.ekmsim.provider.akv;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.ekmsim.provider.PublicKeyBlob;
import org.ekmsim.vault.RsaPublicNumbers;

/** How a generation of the connector identifies a key to the engine. */
sealed interface ThumbprintScheme {

    /** Bytes of the longest thumbprint. */
    int length();

    /** The thumbprint of a key with that name and that public key. */
    byte[] thumbprint(String keyName, RsaPublicNumbers publicKey);

    /** SHA-1 of some bytes. */
    static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-1", e);
        }
    }

    /**
     * From 1.0.5.0 on: 20 bytes of SHA-1 over the public key. That the input is the public key is inferred: a restored
     * or imported key must keep its thumbprint in every vault, and a new version must have another.
     */
    record OfPublicKey() implements ThumbprintScheme {
        @Override
        public int length() {
            return 20;
        }

        @Override
        public byte[] thumbprint(String keyName, RsaPublicNumbers publicKey) {
            return sha1(PublicKeyBlob.encode(publicKey));
        }
    }

    /** Up to 1.0.4.0: the name in a reversible form, see {@link NameInThumbprint}. */
    record OfName() implements ThumbprintScheme {
        @Override
        public int length() {
            return KeyName.LONGEST + NameInThumbprint.OVERHEAD;
        }

        @Override
        public byte[] thumbprint(String keyName, RsaPublicNumbers publicKey) {
            return NameInThumbprint.encode(keyName);
        }
    }
}
