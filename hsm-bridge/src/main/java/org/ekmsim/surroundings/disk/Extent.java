package org.ekmsim.surroundings.disk;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Eight pages, each written or not; immutable, so that versions of a file share it. */
final class Extent {

    static final int PAGES = 8;

    static final Extent UNWRITTEN = new Extent(new byte[PAGES][]);

    private final byte[] @Nullable [] pages;

    private Extent(byte[] @Nullable [] pages) {
        this.pages = pages;
    }

    /** The page itself, which nobody may change, or null when it was never written. */
    byte @Nullable [] page(int index) {
        return pages[index];
    }

    /** The extent with a copy of the content as its page; itself when the page holds this content already. */
    Extent with(int index, byte[] content) {
        if (pages[index] != null && Arrays.equals(pages[index], content)) {
            return this;
        }
        return replaced(index, content.clone());
    }

    Extent without(int index) {
        return replaced(index, null);
    }

    boolean isUnwritten() {
        return Arrays.stream(pages).allMatch(page -> page == null);
    }

    private Extent replaced(int index, byte @Nullable [] page) {
        byte[] @Nullable [] copy = pages.clone();
        copy[index] = page;
        return new Extent(copy);
    }
}
