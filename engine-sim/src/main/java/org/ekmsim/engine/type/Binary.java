package org.ekmsim.engine.type;

import java.util.Arrays;
import java.util.HexFormat;

/** An immutable value of {@code binary} or {@code varbinary}; compares as SQL Server compares, byte by byte, unsigned. */
public final class Binary implements Comparable<Binary> {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final byte[] bytes;

    private Binary(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of the given bytes. */
    public static Binary of(byte... bytes) {
        return new Binary(bytes.clone());
    }

    /** A copy of the content. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** These bytes and then the others. */
    public Binary followedBy(Binary others) {
        byte[] joined = Arrays.copyOf(bytes, bytes.length + others.bytes.length);
        System.arraycopy(others.bytes, 0, joined, bytes.length, others.bytes.length);
        return new Binary(joined);
    }

    /** The number of bytes. */
    public int length() {
        return bytes.length;
    }

    /** Upper-case hexadecimal digits without the {@code 0x} prefix. */
    public String toHex() {
        return HEX.formatHex(bytes);
    }

    @Override
    public int compareTo(Binary other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Binary binary && Arrays.equals(bytes, binary.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The value as T-SQL and sqlcmd print it: {@code 0x} and upper-case digits. */
    @Override
    public String toString() {
        return "0x" + toHex();
    }
}
