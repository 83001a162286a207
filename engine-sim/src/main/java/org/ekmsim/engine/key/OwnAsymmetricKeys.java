package org.ekmsim.engine.key;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.ekmsim.certificate.RsaKeyPair;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.tsql.expression.StringLiteral;
import org.jspecify.annotations.Nullable;

/** CREATE ASYMMETRIC KEY ... WITH ALGORITHM: pairs the server makes itself. */
final class OwnAsymmetricKeys {

    private OwnAsymmetricKeys() {}

    /** Refuses by name the small keys of old compatibility levels. */
    static void requireModelled(String algorithm, int line) {
        if (bits(algorithm) == 0) {
            throw new UnmodelledException("CREATE ASYMMETRIC KEY ... WITH ALGORITHM = " + algorithm, line);
        }
    }

    private static int bits(String algorithm) {
        return switch (algorithm) {
            case "RSA_2048" -> 2048;
            case "RSA_3072" -> 3072;
            case "RSA_4096" -> 4096;
            default -> 0;
        };
    }

    /**
     * A new key, not yet with an id of its own.
     *
     * @param password what protects the private key; without one the database master key, which must be open (15581)
     */
    static AsymmetricKey create(
            String name, int owner, String algorithm, @Nullable StringLiteral password, StatementContext context) {
        PrivateKeys.requireProtection(password, context);
        RsaKeyPair pair = context.instance().store().newKeyPair(bits(algorithm));
        byte[] encoded = pair.publicKey().encoded();
        return new AsymmetricKey(
                name,
                0,
                owner,
                thumbprint(encoded),
                algorithm,
                bits(algorithm),
                Binary.of(encoded),
                null,
                null,
                PrivateKeys.protect(pair, password, context));
    }

    /** SHA-1 of the public key (inferred). */
    private static Binary thumbprint(byte[] publicKey) {
        try {
            return Binary.of(MessageDigest.getInstance("SHA-1").digest(publicKey));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
