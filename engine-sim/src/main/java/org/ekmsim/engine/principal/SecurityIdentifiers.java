package org.ekmsim.engine.principal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import org.ekmsim.engine.type.Binary;

/**
 * Security identifiers, derived from the principal's name so that every run has the same: 16 bytes for SQL logins, the shape of a
 * domain account's SID for Windows logins, and 85 bytes at most for logins made from a key.
 */
public final class SecurityIdentifiers {

    /** S-1-5-21 and the start of the three domain numbers. */
    private static final byte[] DOMAIN_ACCOUNT = {1, 5, 0, 0, 0, 0, 0, 5, 21, 0, 0, 0};

    /** S-1-9-1: what belongs to a certificate. */
    private static final byte[] CERTIFICATE = {1, 6, 0, 0, 0, 0, 0, 9, 1, 0, 0, 0};

    /** S-1-9-2: the authority SQL Server uses for logins from certificates and asymmetric keys. */
    private static final byte[] KEY_LOGIN = {1, 6, 0, 0, 0, 0, 0, 9, 2, 0, 0, 0};

    /** S-1-9-3: users without a login. */
    private static final byte[] USER_WITHOUT_LOGIN = {1, 5, 0, 0, 0, 0, 0, 9, 3, 0, 0, 0};

    /** The bytes before the numbers: revision, count and authority. */
    private static final int AUTHORITY_END = 8;

    private static final int SQL_LOGIN_BYTES = 16;
    private static final int KEY_LOGIN_BYTES = 20;

    private SecurityIdentifiers() {}

    /** The identifier of a principal of that name and kind. */
    public static Binary of(String name, LoginType type) {
        byte[] digest = digest(type.code() + ":" + name.toUpperCase(Locale.ROOT));
        return switch (type) {
            case WINDOWS_LOGIN, WINDOWS_GROUP -> join(DOMAIN_ACCOUNT, digest, SQL_LOGIN_BYTES);
            case CERTIFICATE_MAPPED_LOGIN, ASYMMETRIC_KEY_MAPPED_LOGIN -> join(KEY_LOGIN, digest, KEY_LOGIN_BYTES);
            case EXTERNAL_LOGIN, EXTERNAL_GROUP ->
                throw new IllegalArgumentException("The object id is the identifier of " + name);
            case SQL_LOGIN, SERVER_ROLE -> Binary.of(Arrays.copyOf(digest, SQL_LOGIN_BYTES));
        };
    }

    /** The identifier of the user of an asymmetric key. */
    public static Binary ofAsymmetricKey(String database, String key) {
        return of(database + "." + key, LoginType.ASYMMETRIC_KEY_MAPPED_LOGIN);
    }

    /** The identifier of a certificate's login and user: S-1-9-1 and the thumbprint. */
    public static Binary ofCertificate(Binary thumbprint) {
        return join(CERTIFICATE, thumbprint.toBytes(), thumbprint.length());
    }

    /** The identifier of a user without a login, as SQL Server's own authority (S-1-9-3) gives it out. */
    public static Binary withoutLogin(String database, String user) {
        return join(
                USER_WITHOUT_LOGIN, digest("USER:" + database + ":" + user.toUpperCase(Locale.ROOT)), SQL_LOGIN_BYTES);
    }

    /** An identifier in words: S-1-9-3 and four numbers for a user without a login. */
    public static String words(Binary sid) {
        byte[] bytes = sid.toBytes();
        StringBuilder words = new StringBuilder("S-1-9");
        ByteBuffer parts = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = AUTHORITY_END; at + Integer.BYTES <= bytes.length; at += Integer.BYTES) {
            words.append('-').append(Integer.toUnsignedString(parts.getInt(at)));
        }
        return words.toString();
    }

    private static Binary join(byte[] prefix, byte[] digest, int length) {
        byte[] sid = Arrays.copyOf(prefix, prefix.length + length);
        System.arraycopy(digest, 0, sid, prefix.length, length);
        return Binary.of(sid);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
