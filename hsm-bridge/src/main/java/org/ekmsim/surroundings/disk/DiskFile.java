package org.ekmsim.surroundings.disk;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pcollections.IntTreePMap;

/**
 * The content of a file: pages of {@value #PAGE_SIZE} bytes in extents of eight. A changed file shares every other
 * extent with the old one, so a fork of a large disk costs nothing; a page never written costs nothing and reads as
 * zeros.
 */
public final class DiskFile {

    /** Bytes of a page. */
    public static final int PAGE_SIZE = 8192;

    private static final DiskFile EMPTY = new DiskFile(IntTreePMap.empty(), 0);

    private final IntTreePMap<Extent> extents;
    private final int pages;

    private DiskFile(IntTreePMap<Extent> extents, int pages) {
        this.extents = extents;
        this.pages = pages;
    }

    /** A file of no pages. */
    public static DiskFile empty() {
        return EMPTY;
    }

    /** A file of this many pages, none of them written. */
    public static DiskFile ofPages(int pages) {
        return EMPTY.withSize(pages);
    }

    /** A file that begins with these bytes; zeros fill its last page. */
    public static DiskFile ofBytes(byte[] content) {
        DiskFile file = EMPTY;
        for (int at = 0; at < content.length; at += PAGE_SIZE) {
            file = file.withPage(at / PAGE_SIZE, Arrays.copyOfRange(content, at, at + PAGE_SIZE));
        }
        return file;
    }

    /** The whole content. */
    public byte[] toBytes() {
        ByteBuffer content = ByteBuffer.allocate(pages * PAGE_SIZE);
        for (int page = 0; page < pages; page++) {
            content.put(viewPage(page));
        }
        return content.array();
    }

    /** The size in pages, written or not. */
    public int pages() {
        return pages;
    }

    /** The size in bytes. */
    public long length() {
        return (long) pages * PAGE_SIZE;
    }

    /** The numbers of the pages that hold anything, ascending. */
    public IntStream writtenPages() {
        return extents.keySet().stream()
                .sorted()
                .flatMapToInt(extent -> IntStream.range(extent * Extent.PAGES, (extent + 1) * Extent.PAGES))
                .filter(page -> extentOf(page).page(page % Extent.PAGES) != null);
    }

    /** Whether a page holds anything; the others read as zeros. */
    public boolean isWritten(int page) {
        return page(page) != null;
    }

    /**
     * A copy of a page.
     *
     * @throws IndexOutOfBoundsException if the page lies past the end of the file
     */
    public byte[] readPage(int page) {
        byte @Nullable [] content = page(page);
        return content == null ? new byte[PAGE_SIZE] : content.clone();
    }

    /** A read-only view of a page without copying it; zeros where nothing was written. */
    public ByteBuffer viewPage(int page) {
        byte @Nullable [] content = page(page);
        return ByteBuffer.wrap(content == null ? new byte[PAGE_SIZE] : content).asReadOnlyBuffer();
    }

    /**
     * The file with a page replaced; it grows when the page lies past its end. The same file when the page already
     * holds this.
     *
     * @throws IllegalArgumentException if the content is not exactly one page
     */
    public DiskFile withPage(int page, byte[] content) {
        if (content.length != PAGE_SIZE) {
            throw new IllegalArgumentException("a page has " + PAGE_SIZE + " bytes, not " + content.length);
        }
        DiskFile grown = page < pages ? this : withSize(page + 1);
        Extent extent = grown.extentOf(page);
        Extent changed = extent.with(page % Extent.PAGES, content);
        return changed == extent ? grown : grown.withExtent(page, changed);
    }

    /** The file with a page given back: it reads as zeros and costs nothing. */
    public DiskFile withoutPage(int page) {
        return isWritten(page) ? withExtent(page, extentOf(page).without(page % Extent.PAGES)) : this;
    }

    /**
     * The file grown to this many pages; the new ones cost nothing.
     *
     * @throws IllegalArgumentException if the file has more pages already
     */
    public DiskFile withSize(int size) {
        if (size < pages) {
            throw new IllegalArgumentException("a file of " + pages + " pages does not shrink to " + size);
        }
        return size == pages ? this : new DiskFile(extents, size);
    }

    /** The raw bytes from the first page to the last, as somebody reading the stolen file would see them. */
    public InputStream openStream() {
        return new PageStream(this);
    }

    /** Whether these bytes stand anywhere in the file, also across the border of two pages. */
    public boolean contains(byte[] pattern) {
        return new PatternSearch(pattern).foundIn(this);
    }

    /** How often these bytes stand in the file, also across the border of two pages. */
    public int count(byte[] pattern) {
        return new PatternSearch(pattern).countIn(this);
    }

    /** How many extents this version shares with another one; what a test of sharing counts. */
    int extentsSharedWith(DiskFile other) {
        return (int) extents.entrySet().stream()
                .filter(entry -> other.extents.get(entry.getKey()) == entry.getValue())
                .count();
    }

    byte @Nullable [] page(int page) {
        if (page < 0 || page >= pages) {
            throw new IndexOutOfBoundsException("page " + page + " of a file of " + pages + " pages");
        }
        return extentOf(page).page(page % Extent.PAGES);
    }

    private Extent extentOf(int page) {
        Extent extent = extents.get(page / Extent.PAGES);
        return extent == null ? Extent.UNWRITTEN : extent;
    }

    private DiskFile withExtent(int page, Extent extent) {
        int key = page / Extent.PAGES;
        return new DiskFile(extent.isUnwritten() ? extents.minus(key) : extents.plus(key, extent), pages);
    }
}
