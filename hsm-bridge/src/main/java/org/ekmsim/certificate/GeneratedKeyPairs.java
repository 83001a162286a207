package org.ekmsim.certificate;

import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Key pairs that seeds determine, kept once they are computed: what a world has made, its forks need not make again. */
public final class GeneratedKeyPairs {

    private final Map<String, RsaKeyPair> known = new ConcurrentHashMap<>();

    /** As {@link RsaKeyPair#generate}; the first time takes as long as generating a key takes. */
    public RsaKeyPair pair(int bits, byte[] seed) {
        return known.computeIfAbsent(
                bits + "/" + HexFormat.of().formatHex(seed), unknown -> RsaKeyPair.generate(bits, seed));
    }
}
