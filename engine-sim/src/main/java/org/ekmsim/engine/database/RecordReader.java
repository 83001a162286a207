package org.ekmsim.engine.database;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.function.Function;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one record in the order {@link RecordWriter} wrote them. */
final class RecordReader {

    private final ByteBuffer buffer;

    RecordReader(byte[] bytes) {
        buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    boolean bool() {
        return buffer.get() != 0;
    }

    int i8() {
        return buffer.get() & 0xFF;
    }

    int i16() {
        return buffer.getShort();
    }

    int i32() {
        return buffer.getInt();
    }

    long i64() {
        return buffer.getLong();
    }

    byte[] bytes() {
        byte[] value = new byte[i32()];
        buffer.get(value);
        return value;
    }

    Binary binary() {
        return Binary.of(bytes());
    }

    String utf16() {
        char[] value = new char[i32() / Character.BYTES];
        for (int i = 0; i < value.length; i++) {
            value[i] = buffer.getChar();
        }
        return new String(value);
    }

    Instant instant() {
        return Instant.ofEpochSecond(i64(), i32());
    }

    <T> @Nullable T optional(Function<RecordReader, T> read) {
        return bool() ? read.apply(this) : null;
    }
}
