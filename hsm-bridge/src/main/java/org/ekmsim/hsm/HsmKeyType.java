package org.ekmsim.hsm;

import java.util.Optional;
import org.ekmsim.token.SymmetricAlgorithm;
import org.jspecify.annotations.Nullable;

/** The sorts of keys a module makes; the names are the tags the EKM interface knows them by. */
public enum HsmKeyType {
    RSA_2048(2048, null),
    RSA_3072(3072, null),
    RSA_4096(4096, null),
    AES_128(128, SymmetricAlgorithm.AES_128),
    AES_192(192, SymmetricAlgorithm.AES_192),
    AES_256(256, SymmetricAlgorithm.AES_256),
    TRIPLE_DES_3KEY(192, SymmetricAlgorithm.TRIPLE_DES_3KEY);

    private final int bits;
    private final @Nullable SymmetricAlgorithm symmetric;

    HsmKeyType(int bits, @Nullable SymmetricAlgorithm symmetric) {
        this.bits = bits;
        this.symmetric = symmetric;
    }

    /** Size of the modulus, or length of the secret key. */
    public int bits() {
        return bits;
    }

    /** The cipher of a secret key; nothing for a key pair. */
    public Optional<SymmetricAlgorithm> symmetric() {
        return Optional.ofNullable(symmetric);
    }
}
