package org.ekmsim.surroundings.disk;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** The pages of a file one after the other. */
final class PageStream extends InputStream {

    private final DiskFile file;
    private int nextPage;
    private ByteBuffer current = ByteBuffer.allocate(0);

    PageStream(DiskFile file) {
        this.file = file;
    }

    @Override
    public int read() {
        return advance() ? current.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int count = Math.min(length, current.remaining());
        current.get(target, offset, count);
        return count;
    }

    private boolean advance() {
        if (!current.hasRemaining() && nextPage < file.pages()) {
            current = file.viewPage(nextPage++);
        }
        return current.hasRemaining();
    }
}
