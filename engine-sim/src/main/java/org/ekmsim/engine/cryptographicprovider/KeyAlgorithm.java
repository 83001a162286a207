package org.ekmsim.engine.cryptographicprovider;

import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.provider.KeyType;

/**
 * The algorithms the engine can use from a provider. It knows them by tag; a provider's numbers are its own business.
 *
 * <p>Tags, key lengths and greatest lengths of initialization vectors are those of the SQL Server 2008 EKM Development Guide;
 * RSA_3072 and RSA_4096 come from "CREATE ASYMMETRIC KEY (Transact-SQL)".
 */
enum KeyAlgorithm {
    RC2(KeyType.SYMMETRIC, 128, 64),
    RC4(KeyType.SYMMETRIC, 40, 64),
    RC4_128(KeyType.SYMMETRIC, 128, 64),
    DES(KeyType.SYMMETRIC, 64, 64),
    TRIPLE_DES(KeyType.SYMMETRIC, 128, 64),
    DESX(KeyType.SYMMETRIC, 192, 64),
    TRIPLE_DES_3KEY(KeyType.SYMMETRIC, 192, 64),
    AES_128(KeyType.SYMMETRIC, 128, 128),
    AES_192(KeyType.SYMMETRIC, 192, 128),
    AES_256(KeyType.SYMMETRIC, 256, 128),
    RSA_512(KeyType.ASYMMETRIC, 512, 0),
    RSA_1024(KeyType.ASYMMETRIC, 1024, 0),
    RSA_2048(KeyType.ASYMMETRIC, 2048, 0),
    RSA_3072(KeyType.ASYMMETRIC, 3072, 0),
    RSA_4096(KeyType.ASYMMETRIC, 4096, 0);

    private final int keyType;
    private final int bits;
    private final int longestVector;

    KeyAlgorithm(int keyType, int bits, int longestVector) {
        this.keyType = keyType;
        this.bits = bits;
        this.longestVector = longestVector;
    }

    /** Refuses what the engine cannot use as a key of that type: 33088 for the tag, 33087 for a property that does not belong to it. */
    static void require(ProviderAlgorithm offered, int keyType) {
        KeyAlgorithm known = find(offered.tag())
                .filter(found -> found.keyType == keyType && offered.keyType() == keyType)
                .orElseThrow(() -> EngineError.of(33088, 1, offered.tag()));
        if (offered.bits() != known.bits) {
            throw mismatch("bit length");
        }
        if (offered.vectorBits() > known.longestVector) {
            throw mismatch("IV(Initialization Vector) length");
        }
    }

    private static Optional<KeyAlgorithm> find(String tag) {
        for (KeyAlgorithm algorithm : values()) {
            if (algorithm.name().equals(tag)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }

    /** The key a provider gave back is not the one that was asked for. */
    static EngineError mismatch(String property) {
        return EngineError.of(33087, 1, property);
    }
}
