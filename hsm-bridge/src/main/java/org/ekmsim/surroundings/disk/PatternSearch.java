package org.ekmsim.surroundings.disk;

import org.jspecify.annotations.Nullable;

/** Looks for a run of bytes in a file by Knuth, Morris and Pratt, so that a run across two pages is found without copying. */
final class PatternSearch {

    private final byte[] pattern;
    private final int[] fallback;

    PatternSearch(byte[] pattern) {
        if (pattern.length == 0) {
            throw new IllegalArgumentException("nothing to look for");
        }
        this.pattern = pattern.clone();
        this.fallback = new int[pattern.length];
        for (int i = 1; i < pattern.length; i++) {
            fallback[i] = matchedAfter(fallback[i - 1], pattern[i]);
        }
    }

    boolean foundIn(DiskFile file) {
        int matched = 0;
        for (int number = 0; number < file.pages(); number++) {
            byte @Nullable [] page = file.page(number);
            matched = page == null ? afterZeros(matched) : after(page, matched);
            if (matched == pattern.length) {
                return true;
            }
        }
        return false;
    }

    /** How often the pattern stands in the file; overlapping places count each. Runs of zeros in unwritten pages count once. */
    int countIn(DiskFile file) {
        int found = 0;
        int matched = 0;
        for (int number = 0; number < file.pages(); number++) {
            byte @Nullable [] page = file.page(number);
            if (page == null) {
                matched = afterZeros(matched);
                found += matched == pattern.length ? 1 : 0;
                continue;
            }
            for (byte next : page) {
                matched = matchedAfter(matched, next);
                found += matched == pattern.length ? 1 : 0;
            }
        }
        return found;
    }

    private int after(byte[] page, int matched) {
        int state = matched;
        for (int i = 0; i < page.length && state < pattern.length; i++) {
            state = matchedAfter(state, page[i]);
        }
        return state;
    }

    /** The state after a whole page of zeros: it settles, or the pattern is found, long before the page ends. */
    private int afterZeros(int matched) {
        int state = matched;
        for (int i = 0; i < DiskFile.PAGE_SIZE; i++) {
            int next = matchedAfter(state, (byte) 0);
            if (next == pattern.length || next == state) {
                return next;
            }
            state = next;
        }
        return state;
    }

    private int matchedAfter(int matched, byte next) {
        int state = matched == pattern.length ? fallback[matched - 1] : matched;
        while (state > 0 && pattern[state] != next) {
            state = fallback[state - 1];
        }
        return pattern[state] == next ? state + 1 : state;
    }
}
