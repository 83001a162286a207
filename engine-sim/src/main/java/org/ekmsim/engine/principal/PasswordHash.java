package org.ekmsim.engine.principal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.ekmsim.engine.type.Binary;

/**
 * Passwords as SQL Server keeps them from 2012 on: 0x0200, four bytes of salt, SHA-512 of the UTF-16 text and the salt.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-sql-logins-transact-sql">sys.sql_logins
 *     (Transact-SQL)</a>
 */
public final class PasswordHash {

    private static final byte[] HEADER = {2, 0};
    private static final int SALT_BYTES = 4;
    private static final int DIGEST_BYTES = 64;

    private PasswordHash() {}

    /** The hash of a password; the first four bytes of the seed salt it. */
    public static Binary of(String password, byte[] seed) {
        byte[] salt = Arrays.copyOf(seed, SALT_BYTES);
        byte[] hash = Arrays.copyOf(HEADER, HEADER.length + SALT_BYTES + DIGEST_BYTES);
        System.arraycopy(salt, 0, hash, HEADER.length, SALT_BYTES);
        System.arraycopy(digest(password, salt), 0, hash, HEADER.length + SALT_BYTES, DIGEST_BYTES);
        return Binary.of(hash);
    }

    /** Whether the hash is one of this password. */
    public static boolean matches(Binary hash, String password) {
        byte[] bytes = hash.toBytes();
        return Binary.of(bytes)
                .equals(of(password, Arrays.copyOfRange(bytes, HEADER.length, HEADER.length + SALT_BYTES)));
    }

    /** Whether the bytes have the shape of a hash, as PASSWORD = ... HASHED wants them. */
    static boolean isOne(byte[] bytes) {
        return bytes.length == HEADER.length + SALT_BYTES + DIGEST_BYTES
                && bytes[0] == HEADER[0]
                && bytes[1] == HEADER[1];
    }

    private static byte[] digest(String password, byte[] salt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            digest.update(password.getBytes(StandardCharsets.UTF_16LE));
            return digest.digest(salt);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-512", e);
        }
    }
}
