package org.ekmsim.token;

import java.math.BigInteger;
import java.util.Arrays;

/** Natural numbers as big-endian bytes without a sign, the form of PKCS#11 and RFC 8017. */
final class UnsignedBytes {

    private UnsignedBytes() {}

    /** The shortest form: no leading zero byte. */
    static byte[] of(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes.length > 1 && bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    static BigInteger number(byte[] bytes) {
        return new BigInteger(1, bytes);
    }
}
