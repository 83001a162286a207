package org.ekmsim.token;

import java.security.SecureRandom;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.prng.EntropySource;
import org.bouncycastle.crypto.prng.drbg.HMacSP800DRBG;
import org.bouncycastle.crypto.prng.drbg.SP80090DRBG;

/**
 * Random numbers that a seed determines: HMAC_DRBG of NIST SP 800-90A with the seed as its only entropy. As unpredictable
 * as the seed, so good for test keys only.
 */
public final class SeededRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;
    private static final int SECURITY_STRENGTH = 256;
    private static final int LONGEST_REQUEST_BYTES = 1 << 15;

    private final transient SP80090DRBG generator;

    public SeededRandom(byte[] seed) {
        super(null, null);
        byte[] entropy = new byte[SECURITY_STRENGTH / 8];
        SHA256Digest digest = new SHA256Digest();
        digest.update(seed, 0, seed.length);
        digest.doFinal(entropy, 0);
        this.generator = new HMacSP800DRBG(
                new HMac(new SHA256Digest()), SECURITY_STRENGTH, new FixedEntropy(entropy), null, seed);
    }

    @Override
    public synchronized void nextBytes(byte[] bytes) {
        for (int done = 0; done < bytes.length; done += LONGEST_REQUEST_BYTES) {
            byte[] part = new byte[Math.min(LONGEST_REQUEST_BYTES, bytes.length - done)];
            generator.generate(part, null, false);
            System.arraycopy(part, 0, bytes, done, part.length);
        }
    }

    private static final class FixedEntropy implements EntropySource {

        private final byte[] entropy;

        FixedEntropy(byte[] entropy) {
            this.entropy = entropy;
        }

        @Override
        public boolean isPredictionResistant() {
            return false;
        }

        @Override
        public byte[] getEntropy() {
            return entropy.clone();
        }

        @Override
        public int entropySize() {
            return entropy.length * 8;
        }
    }
}
