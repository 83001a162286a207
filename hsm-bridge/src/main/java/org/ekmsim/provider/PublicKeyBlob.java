package org.ekmsim.provider;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.ekmsim.vault.RsaPublicNumbers;

/** An RSA public key in the form of BCRYPT_RSAPUBLIC_BLOB ("BCRYPT_RSAKEY_BLOB structure"). */
public final class PublicKeyBlob {

    private static final int MAGIC = 0x31415352;
    private static final int HEADER_BYTES = 24;

    private PublicKeyBlob() {}

    /** The blob of a key. */
    public static byte[] encode(RsaPublicNumbers key) {
        byte[] exponent = unsigned(key.exponent());
        byte[] modulus = unsigned(key.modulus());
        return ByteBuffer.allocate(HEADER_BYTES + exponent.length + modulus.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(MAGIC)
                .putInt(key.bits())
                .putInt(exponent.length)
                .putInt(modulus.length)
                .putInt(0)
                .putInt(0)
                .put(exponent)
                .put(modulus)
                .array();
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
