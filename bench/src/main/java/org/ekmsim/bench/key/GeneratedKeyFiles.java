package org.ekmsim.bench.key;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ekmsim.token.KeyFiles;

/**
 * More key files than are published: each a fresh RSA 2048 key, made once, so that no time measured later contains a
 * search for primes.
 */
final class GeneratedKeyFiles implements KeyFiles {

    private static final int BITS = 2048;

    private final Map<String, byte[]> files;

    GeneratedKeyFiles(int count) {
        this.files = IntStream.range(0, count)
                .parallel()
                .boxed()
                .collect(Collectors.toConcurrentMap(
                        index -> "rsa-%d/%02d.p8".formatted(BITS, index), index -> generated()));
    }

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new);
    }

    private static byte[] generated() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform generates RSA keys", e);
        }
    }
}
