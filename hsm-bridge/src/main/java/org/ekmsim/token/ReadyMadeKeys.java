package org.ekmsim.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An endless row of RSA keys for each size, the same in every run: first those from files, past their end keys computed
 * from size and index. Published test keys all, which must never protect anything real.
 */
public final class ReadyMadeKeys {

    private record Place(int bits, int index) {}

    private final KeyFiles files;
    private final Map<Place, RsaKeyMaterial> known = new ConcurrentHashMap<>();

    public ReadyMadeKeys(KeyFiles files) {
        this.files = files;
    }

    /**
     * The key at this place.
     *
     * <p>A key from a file takes about a millisecond; a computed one as long as generating a key takes, the first time.
     *
     * @param bits size of the modulus: 1024, 2048, 3072 or 4096
     * @param index 0 or more
     * @throws TokenException.NotSupported for any other size
     */
    public RsaKeyMaterial key(int bits, int index) {
        if (bits != 1024 && bits != 2048 && bits != 3072 && bits != 4096) {
            throw new TokenException.NotSupported("a ready-made RSA key of " + bits + " bits");
        }
        if (index < 0) {
            throw new IllegalArgumentException("The index of a ready-made key is 0 or more, not " + index);
        }
        return known.computeIfAbsent(new Place(bits, index), this::readOrDerive);
    }

    private static RsaKeyMaterial derive(Place place) {
        String seed = "ekmsim ready-made key rsa-%d/%d".formatted(place.bits(), place.index());
        return RsaKeyMaterial.ofPkcs8(DerivedRsaKey.pkcs8(place.bits(), seed.getBytes(StandardCharsets.US_ASCII)));
    }

    private RsaKeyMaterial readOrDerive(Place place) {
        String name = "rsa-%d/%02d.p8".formatted(place.bits(), place.index());
        try {
            Optional<InputStream> file = files.open(name);
            if (file.isEmpty()) {
                return derive(place);
            }
            try (InputStream content = file.get()) {
                return RsaKeyMaterial.ofPkcs8(content.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the ready-made key " + name, e);
        }
    }
}
