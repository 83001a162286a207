package org.ekmsim.engine.tde;

import org.ekmsim.engine.type.Binary;

/**
 * A page key as its protector wrapped it.
 *
 * @param cipherText the secret, wrapped
 * @param thumbprint thumbprint of the protector
 * @param encryptorType {@link DatabaseEncryptionKey#ASYMMETRIC_KEY} or {@link DatabaseEncryptionKey#CERTIFICATE}
 */
public record WrappedPageKey(Binary cipherText, Binary thumbprint, String encryptorType) {}
