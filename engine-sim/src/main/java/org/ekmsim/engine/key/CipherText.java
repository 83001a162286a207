package org.ekmsim.engine.key;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.ekmsim.engine.type.Binary;

/**
 * What ENCRYPTBYKEY makes: the GUID of the key, a version, an initialization vector, and encrypted a header, the digest of plaintext
 * and authenticator where there is one, and the plaintext.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/encryptbykey-transact-sql">ENCRYPTBYKEY (Transact-SQL)</a>
 */
final class CipherText {

    /** The version from SQL Server 2017 on (inferred). */
    private static final int VERSION = 2;

    private static final int MAGIC = 0xBAADF00D;
    private static final int VECTOR_BYTES = 16;
    private static final int DIGEST_BYTES = 20;
    private static final int PREFIX_BYTES = KeyGuids.BYTES + Integer.BYTES + VECTOR_BYTES;
    private static final int HEADER_BYTES = Integer.BYTES + 2 * Short.BYTES;
    private static final int LONGEST = 8000;

    private CipherText() {}

    /** Bytes that have to be drawn for one. */
    static int vectorBytes() {
        return VECTOR_BYTES;
    }

    /** Empty when it would be longer than varbinary(8000). */
    static Optional<Binary> encrypt(
            UUID key, DataCipher cipher, byte[] plain, Optional<byte[]> authenticator, byte[] vector) {
        byte[] digest = authenticator.map(added -> digest(plain, added)).orElse(new byte[0]);
        byte[] content = ByteBuffer.allocate(HEADER_BYTES + digest.length + plain.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(MAGIC)
                .putShort((short) digest.length)
                .putShort((short) plain.length)
                .put(digest)
                .put(plain)
                .array();
        return cipher.encrypt(vector, content)
                .map(encrypted -> whole(key, vector, encrypted))
                .filter(whole -> whole.length() <= LONGEST);
    }

    private static Binary whole(UUID key, byte[] vector, byte[] encrypted) {
        byte[] whole = ByteBuffer.allocate(PREFIX_BYTES + encrypted.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(KeyGuids.bytes(key))
                .putInt(VERSION)
                .put(vector)
                .put(encrypted)
                .array();
        return Binary.of(whole);
    }

    /** The GUID of the key it was made with; empty for bytes that are too few. */
    static Optional<UUID> key(byte[] cipherText) {
        return cipherText.length < KeyGuids.BYTES ? Optional.empty() : Optional.of(KeyGuids.guid(cipherText));
    }

    /** The plaintext; empty when key or authenticator are not those it was made with. */
    static Optional<Binary> decrypt(DataCipher cipher, byte[] cipherText, Optional<byte[]> authenticator) {
        if (cipherText.length <= PREFIX_BYTES) {
            return Optional.empty();
        }
        byte[] vector = Arrays.copyOfRange(cipherText, PREFIX_BYTES - VECTOR_BYTES, PREFIX_BYTES);
        byte[] encrypted = Arrays.copyOfRange(cipherText, PREFIX_BYTES, cipherText.length);
        return cipher.decrypt(vector, encrypted)
                .filter(content -> content.length >= HEADER_BYTES)
                .flatMap(content -> plain(content, authenticator));
    }

    private static Optional<Binary> plain(byte[] content, Optional<byte[]> authenticator) {
        ByteBuffer buffer = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        boolean intact = buffer.getInt() == MAGIC;
        int digestLength = Short.toUnsignedInt(buffer.getShort());
        int length = Short.toUnsignedInt(buffer.getShort());
        if (!intact || digestLength + length != buffer.remaining() || digestLength > 0 != authenticator.isPresent()) {
            return Optional.empty();
        }
        byte[] digest = new byte[digestLength];
        buffer.get(digest);
        byte[] plain = new byte[length];
        buffer.get(plain);
        boolean authentic = authenticator
                .map(added -> MessageDigest.isEqual(digest, digest(plain, added)))
                .orElse(true);
        return authentic ? Optional.of(Binary.of(plain)) : Optional.empty();
    }

    private static byte[] digest(byte[] plain, byte[] authenticator) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(plain);
            return Arrays.copyOf(digest.digest(authenticator), DIGEST_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
