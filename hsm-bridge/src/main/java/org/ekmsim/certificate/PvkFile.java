package org.ekmsim.certificate;

import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.engines.RC4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.ekmsim.certificate.KeyFormatException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Private keys in PVK files, the format of Windows beside a certificate in DER: a header, a salt, and a PRIVATEKEYBLOB that the
 * password encrypts with RC4 from its ninth byte on.
 */
public final class PvkFile {

    /** Bytes of salt an encrypted file takes. */
    public static final int SALT_BYTES = 16;

    private static final int MAGIC = 0xB0B5F11E;
    private static final int KEY_EXCHANGE = 1;
    private static final int HEADER_BYTES = 24;
    private static final byte[] BLOB_HEADER = {7, 2, 0, 0, 0, (byte) 0xA4, 0, 0};
    private static final int RSA2 = 0x32415352;
    private static final int RC4_KEY_BYTES = 16;

    private PvkFile() {}

    /** The private key under a password. */
    public static byte[] encode(RsaKeyPair pair, String password, byte[] salt) {
        byte[] blob = blob(pair.privateKey());
        return littleEndian(HEADER_BYTES + SALT_BYTES + BLOB_HEADER.length + blob.length)
                .putInt(MAGIC)
                .putInt(0)
                .putInt(KEY_EXCHANGE)
                .putInt(1)
                .putInt(SALT_BYTES)
                .putInt(BLOB_HEADER.length + blob.length)
                .put(salt, 0, SALT_BYTES)
                .put(BLOB_HEADER)
                .put(crypt(blob, password, salt))
                .array();
    }

    /**
     * The pair in a file.
     *
     * @param password null when the file is not encrypted
     * @throws KeyFormatException when it is no such file, or the password does not open it
     */
    public static RsaKeyPair decode(byte[] file, @Nullable String password) {
        try {
            ByteBuffer content = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            if (content.getInt() != MAGIC) {
                throw new KeyFormatException(Reason.INVALID, "not a PVK file");
            }
            content.position(HEADER_BYTES - 3 * Integer.BYTES);
            boolean encrypted = content.getInt() != 0;
            byte[] salt = bytes(content.getInt(), content, Integer.BYTES);
            int blobBytes = content.getInt(HEADER_BYTES - Integer.BYTES) - BLOB_HEADER.length;
            content.position(HEADER_BYTES + salt.length + BLOB_HEADER.length);
            byte[] blob = bytes(blobBytes, content, 0);
            if (encrypted && password == null) {
                throw new KeyFormatException(Reason.WRONG_PASSWORD, "the PVK file is encrypted");
            }
            return pair(encrypted && password != null ? crypt(blob, password, salt) : blob, encrypted);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new KeyFormatException(Reason.INVALID, "the PVK file is cut off");
        }
    }

    private static byte[] bytes(int count, ByteBuffer content, int skipped) {
        if (count < 0 || count > content.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[count];
        content.position(content.position() + skipped).get(bytes);
        return bytes;
    }

    private static RsaKeyPair pair(byte[] blob, boolean encrypted) {
        ByteBuffer content = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
        if (content.getInt() != RSA2) {
            throw encrypted
                    ? new KeyFormatException(Reason.WRONG_PASSWORD, "the password does not open the PVK file")
                    : new KeyFormatException(Reason.UNSUPPORTED, "not an RSA key in the PVK file");
        }
        int size = content.getInt() / Byte.SIZE;
        BigInteger exponent = BigInteger.valueOf(Integer.toUnsignedLong(content.getInt()));
        BigInteger modulus = number(content, size);
        BigInteger[] halves = new BigInteger[5];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = number(content, size / 2);
        }
        BigInteger secret = number(content, size);
        return RsaKeyPair.of(new RSAPrivateCrtKeySpec(
                modulus, exponent, secret, halves[0], halves[1], halves[2], halves[3], halves[4]));
    }

    private static byte[] blob(RSAPrivateCrtKey key) {
        int size = (key.getModulus().bitLength() + 7) / Byte.SIZE;
        return littleEndian(3 * Integer.BYTES + size * 2 + size / 2 * 5)
                .putInt(RSA2)
                .putInt(size * Byte.SIZE)
                .putInt(key.getPublicExponent().intValue())
                .put(reversed(key.getModulus(), size))
                .put(reversed(key.getPrimeP(), size / 2))
                .put(reversed(key.getPrimeQ(), size / 2))
                .put(reversed(key.getPrimeExponentP(), size / 2))
                .put(reversed(key.getPrimeExponentQ(), size / 2))
                .put(reversed(key.getCrtCoefficient(), size / 2))
                .put(reversed(key.getPrivateExponent(), size))
                .array();
    }

    private static byte[] crypt(byte[] blob, String password, byte[] salt) {
        SHA1Digest digest = new SHA1Digest();
        digest.update(salt, 0, salt.length);
        byte[] text = password.getBytes(StandardCharsets.UTF_8);
        digest.update(text, 0, text.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        RC4Engine cipher = new RC4Engine();
        cipher.init(true, new KeyParameter(Arrays.copyOf(hash, RC4_KEY_BYTES)));
        byte[] result = new byte[blob.length];
        cipher.processBytes(blob, 0, blob.length, result, 0);
        return result;
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static BigInteger number(ByteBuffer content, int size) {
        return new BigInteger(1, turned(bytes(size, content, 0)));
    }

    private static byte[] reversed(BigInteger number, int size) {
        byte[] bytes = turned(number.toByteArray());
        return Arrays.copyOf(bytes, size);
    }

    private static byte[] turned(byte[] bytes) {
        byte[] turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return turned;
    }
}
