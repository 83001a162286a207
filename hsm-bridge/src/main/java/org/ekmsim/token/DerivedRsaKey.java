package org.ekmsim.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;

/** RSA keys computed from a size and an index: the same ones on every machine. */
final class DerivedRsaKey {

    private static final BigInteger PUBLIC_EXPONENT = BigInteger.valueOf(65537);
    private static final int PRIME_CERTAINTY = 100;

    private DerivedRsaKey() {}

    static RsaKeyMaterial derive(int bits, int index) {
        byte[] seed = "ekmsim ready-made key rsa-%d/%d".formatted(bits, index).getBytes(StandardCharsets.US_ASCII);
        var generator = new RSAKeyPairGenerator();
        generator.init(new RSAKeyGenerationParameters(PUBLIC_EXPONENT, new SeededRandom(seed), bits, PRIME_CERTAINTY));
        AsymmetricCipherKeyPair pair = generator.generateKeyPair();
        try {
            return RsaKeyMaterial.ofPkcs8(PrivateKeyInfoFactory.createPrivateKeyInfo(pair.getPrivate())
                    .getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException("A new RSA key cannot be encoded", e);
        }
    }
}
