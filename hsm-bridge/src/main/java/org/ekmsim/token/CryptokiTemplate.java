package org.ekmsim.token;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.List;

/** An array of CK_ATTRIBUTE: type, pointer to the value, length. */
final class CryptokiTemplate {

    private static final int MOST_ATTRIBUTES = 4;
    private static final int ATTRIBUTE_BYTES = 2 * Native.LONG_SIZE + Native.POINTER_SIZE;
    private static final int VALUE_OFFSET = Native.LONG_SIZE;
    private static final int LENGTH_OFFSET = Native.LONG_SIZE + Native.POINTER_SIZE;

    /** Kept so that the memory lives as long as the template points to it. */
    private final List<Memory> values = new ArrayList<>();

    private final Memory array = new Memory((long) MOST_ATTRIBUTES * ATTRIBUTE_BYTES);

    CryptokiTemplate with(long type, byte[] bytes) {
        Memory value = new Memory(Math.max(1, bytes.length));
        value.write(0, bytes, 0, bytes.length);
        return add(type, value, bytes.length);
    }

    CryptokiTemplate with(long type, long number) {
        Memory value = new Memory(Native.LONG_SIZE);
        value.setNativeLong(0, new NativeLong(number));
        return add(type, value, Native.LONG_SIZE);
    }

    /** An attribute to be read, of at most this many bytes. */
    CryptokiTemplate withRoom(long type, int bytes) {
        return add(type, new Memory(bytes), bytes);
    }

    private CryptokiTemplate add(long type, Memory value, int length) {
        long offset = (long) values.size() * ATTRIBUTE_BYTES;
        array.setNativeLong(offset, new NativeLong(type));
        array.setPointer(offset + VALUE_OFFSET, value);
        array.setNativeLong(offset + LENGTH_OFFSET, new NativeLong(length));
        values.add(value);
        return this;
    }

    Pointer attributes() {
        return array;
    }

    NativeLong count() {
        return new NativeLong(values.size());
    }

    /** The value that was read into the attribute at this place. */
    byte[] value(int index) {
        long offset = (long) index * ATTRIBUTE_BYTES;
        int length = array.getNativeLong(offset + LENGTH_OFFSET).intValue();
        return values.get(index).getByteArray(0, length);
    }
}
