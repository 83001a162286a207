package org.ekmsim.provider;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Bytes crossing the interface: thumbprints, key blobs, plaintext and ciphertext. */
public final class CpData extends CpBuffer {

    private CpData(byte @Nullable [] memory, int count) {
        super(memory, count);
    }

    /** No memory: asks for the size. */
    public static CpData probe() {
        return new CpData(null, 0);
    }

    /** Empty memory of so many bytes. */
    public static CpData buffer(int bytes) {
        return new CpData(new byte[bytes], bytes);
    }

    /** An input with a copy of those bytes. */
    public static CpData of(byte[] bytes) {
        return new CpData(bytes.clone(), bytes.length);
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return read();
    }

    /** The bytes as {@code 0x} and upper-case hexadecimal digits. */
    public String hex() {
        return "0x" + HexFormat.of().withUpperCase().formatHex(read());
    }

    /** The provider's side: writes the bytes, or announces their size and answers INSUFFICIENT_BUFFER. */
    public int offer(byte[] bytes) {
        return write(bytes);
    }
}
