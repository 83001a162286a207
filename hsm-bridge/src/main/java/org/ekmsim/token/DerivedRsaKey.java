package org.ekmsim.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;

/** RSA keys computed from a size and a seed: the same ones on every machine. */
public final class DerivedRsaKey {

    private static final BigInteger PUBLIC_EXPONENT = BigInteger.valueOf(65537);
    private static final int PRIME_CERTAINTY = 100;

    private DerivedRsaKey() {}

    /** The private key of that size as PKCS #8 in DER; as secret as its seed. */
    public static byte[] pkcs8(int bits, byte[] seed) {
        var generator = new RSAKeyPairGenerator();
        generator.init(new RSAKeyGenerationParameters(PUBLIC_EXPONENT, new SeededRandom(seed), bits, PRIME_CERTAINTY));
        AsymmetricCipherKeyPair pair = generator.generateKeyPair();
        try {
            return PrivateKeyInfoFactory.createPrivateKeyInfo(pair.getPrivate()).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException("A new RSA key cannot be encoded", e);
        }
    }
}
