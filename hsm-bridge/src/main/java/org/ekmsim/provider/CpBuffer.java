package org.ekmsim.provider;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A caller's buffer: a pointer that may be absent and a count of bytes. The caller owns the memory; a provider copies
 * into it and never replaces it.
 */
public abstract sealed class CpBuffer permits CpString, CpData {

    private final byte @Nullable [] memory;
    private int count;

    CpBuffer(byte @Nullable [] memory, int count) {
        this.memory = memory;
        this.count = count;
    }

    /** Bytes used, or after INSUFFICIENT_BUFFER the bytes needed. */
    public final int count() {
        return count;
    }

    /** Whether the caller gave no memory. */
    public final boolean isProbe() {
        return memory == null;
    }

    /** The provider's side: announces a size and writes nothing. */
    public final void need(int bytes) {
        count = bytes;
    }

    /** Whether so many bytes can be written. */
    public final boolean holds(int bytes) {
        return memory != null && count >= bytes && memory.length >= bytes;
    }

    final int write(byte[] content) {
        byte[] target = memory;
        if (target == null || !holds(content.length)) {
            count = content.length;
            return ReturnCode.INSUFFICIENT_BUFFER;
        }
        System.arraycopy(content, 0, target, 0, content.length);
        count = content.length;
        return ReturnCode.SUCCESS;
    }

    final byte[] read() {
        return memory == null ? new byte[0] : Arrays.copyOf(memory, Math.min(Math.max(count, 0), memory.length));
    }

    /** Prints the size only: the content may be a key. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + count + " bytes" + (isProbe() ? ", probe" : "") + "]";
    }
}
