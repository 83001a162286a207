package org.ekmsim.provider;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text crossing the interface: UTF-16LE without terminator, counted in bytes. */
public final class CpString extends CpBuffer {

    private CpString(byte @Nullable [] memory, int count) {
        super(memory, count);
    }

    /** No memory: asks for the size. */
    public static CpString probe() {
        return new CpString(null, 0);
    }

    /** Empty memory of so many bytes. */
    public static CpString buffer(int bytes) {
        return new CpString(new byte[bytes], bytes);
    }

    /** An input with that text. */
    public static CpString of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
        return new CpString(bytes, bytes.length);
    }

    /** The text. */
    public String text() {
        return new String(read(), StandardCharsets.UTF_16LE);
    }

    /** The provider's side: writes the text, or announces its size and answers INSUFFICIENT_BUFFER. */
    public int offer(String text) {
        return write(text.getBytes(StandardCharsets.UTF_16LE));
    }
}
