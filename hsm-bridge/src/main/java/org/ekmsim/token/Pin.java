package org.ekmsim.token;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A PIN, which is used and never shown. */
final class Pin {

    private static final int RANDOM_BYTES = 24;

    private final String digits;

    Pin(String digits) {
        this.digits = digits;
    }

    static Pin random(SecureRandom random) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return new Pin(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return digits.getBytes(StandardCharsets.UTF_8);
    }

    char[] characters() {
        return digits.toCharArray();
    }

    @Override
    public String toString() {
        return "Pin[withheld]";
    }
}
