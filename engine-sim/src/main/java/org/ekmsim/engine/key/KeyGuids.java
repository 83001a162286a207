package org.ekmsim.engine.key;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.ekmsim.engine.type.Binary;

/** The GUIDs of symmetric keys: as bytes at the start of a cipher text, and derived from IDENTITY_VALUE. */
final class KeyGuids {

    static final int BYTES = 16;

    private KeyGuids() {}

    /** The bytes of a uniqueidentifier, its first three groups least significant byte first. */
    static byte[] bytes(UUID guid) {
        long high = guid.getMostSignificantBits();
        return ByteBuffer.allocate(BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) (high >>> 32))
                .putShort((short) (high >>> 16))
                .putShort((short) high)
                .order(ByteOrder.BIG_ENDIAN)
                .putLong(guid.getLeastSignificantBits())
                .array();
    }

    static Binary binary(UUID guid) {
        return Binary.of(bytes(guid));
    }

    /** The GUID at the start of the bytes, of which there are at least sixteen. */
    static UUID guid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long first = Integer.toUnsignedLong(buffer.getInt());
        long second = Short.toUnsignedLong(buffer.getShort());
        long third = Short.toUnsignedLong(buffer.getShort());
        long low = buffer.order(ByteOrder.BIG_ENDIAN).getLong();
        return new UUID(first << 32 | second << 16 | third, low);
    }

    /** MD5 of the phrase. */
    static UUID ofIdentity(String phrase) {
        return guid(digest("MD5", phrase));
    }

    /** SHA-256 of the phrase, as many bytes of it as the key has: the derivation from SQL Server 2017 on (inferred). */
    static byte[] secretOf(String phrase) {
        return digest("SHA-256", phrase);
    }

    private static byte[] digest(String algorithm, String phrase) {
        try {
            return MessageDigest.getInstance(algorithm).digest(phrase.getBytes(StandardCharsets.UTF_16LE));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm, e);
        }
    }
}
