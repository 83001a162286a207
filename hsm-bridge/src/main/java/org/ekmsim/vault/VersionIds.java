package org.ekmsim.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Ids of key versions. They follow from vault, key and number, so that every run of a world has the same. */
final class VersionIds {

    private static final int DIGITS = 32;

    private VersionIds() {}

    static String id(String host, String keyName, int ordinal) {
        String text = host + '\n' + keyName.toLowerCase(Locale.ROOT) + '\n' + ordinal;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
