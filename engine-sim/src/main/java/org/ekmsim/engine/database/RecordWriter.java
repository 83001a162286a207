package org.ekmsim.engine.database;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Writes the fields of one record, little-endian as SQL Server does; text and bytes are preceded by their length in
 * bytes.
 */
public final class RecordWriter {

    private static final int FIRST_SIZE = 128;

    private ByteBuffer buffer = allocate(FIRST_SIZE);

    public byte[] toBytes() {
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    public RecordWriter bool(boolean value) {
        return i8(value ? 1 : 0);
    }

    public RecordWriter i8(int value) {
        room(Byte.BYTES).put((byte) value);
        return this;
    }

    public RecordWriter i16(int value) {
        room(Short.BYTES).putShort((short) value);
        return this;
    }

    public RecordWriter i32(int value) {
        room(Integer.BYTES).putInt(value);
        return this;
    }

    public RecordWriter i64(long value) {
        room(Long.BYTES).putLong(value);
        return this;
    }

    public RecordWriter bytes(byte[] value) {
        i32(value.length);
        room(value.length).put(value);
        return this;
    }

    public RecordWriter binary(Binary value) {
        return bytes(value.toBytes());
    }

    /** Text as UTF-16, unit by unit: an unpaired surrogate is a legal value of nvarchar. */
    public RecordWriter utf16(String value) {
        int length = value.length() * Character.BYTES;
        i32(length);
        ByteBuffer target = room(length);
        for (int i = 0; i < value.length(); i++) {
            target.putChar(value.charAt(i));
        }
        return this;
    }

    public RecordWriter instant(Instant value) {
        return i64(value.getEpochSecond()).i32(value.getNano());
    }

    /** A flag, and the value where there is one. */
    public <T> RecordWriter optional(@Nullable T value, BiConsumer<RecordWriter, T> write) {
        bool(value != null);
        if (value != null) {
            write.accept(this, value);
        }
        return this;
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            ByteBuffer larger = allocate(Math.max(buffer.capacity() * 2, buffer.position() + bytes));
            larger.put(buffer.flip());
            buffer = larger;
        }
        return buffer;
    }

    private static ByteBuffer allocate(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
