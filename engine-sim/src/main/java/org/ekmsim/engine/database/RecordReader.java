package org.ekmsim.engine.database;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.function.Function;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one record in the order {@link RecordWriter} wrote them. */
public final class RecordReader {

    private final ByteBuffer buffer;

    public RecordReader(byte[] bytes) {
        buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    public boolean bool() {
        return buffer.get() != 0;
    }

    public int i8() {
        return buffer.get() & 0xFF;
    }

    public int i16() {
        return buffer.getShort();
    }

    public int i32() {
        return buffer.getInt();
    }

    public long i64() {
        return buffer.getLong();
    }

    public byte[] bytes() {
        byte[] value = new byte[length()];
        buffer.get(value);
        return value;
    }

    /** A damaged record may say anything; nothing is longer than what is left of it. */
    private int length() {
        int length = i32();
        if (length < 0 || length > buffer.remaining()) {
            throw new BufferUnderflowException();
        }
        return length;
    }

    public Binary binary() {
        return Binary.of(bytes());
    }

    public String utf16() {
        char[] value = new char[length() / Character.BYTES];
        for (int i = 0; i < value.length; i++) {
            value[i] = buffer.getChar();
        }
        return new String(value);
    }

    public Instant instant() {
        return Instant.ofEpochSecond(i64(), i32());
    }

    public <T> @Nullable T optional(Function<RecordReader, T> read) {
        return bool() ? read.apply(this) : null;
    }
}
