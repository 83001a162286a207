package org.ekmsim.engine.database;

/**
 * How large a file is made and how it may grow, in pages of 8 KB.
 *
 * @param pages the size it is made with
 * @param maxPages the largest size; -1 without a limit
 * @param growth by how much it grows: pages, or per cent; 0 when it does not grow
 * @param percent whether the growth is in per cent
 */
public record FileSize(int pages, int maxPages, int growth, boolean percent) {

    private static final int UNLIMITED = -1;
    private static final int LONGEST_LOG = 268_435_456;

    /** 8 MB that grow by 64 MB, as for both files of databases from SQL Server 2016 on. */
    private static final int USUAL_PAGES = 1024;

    private static final int USUAL_GROWTH = 8192;

    /** The size of a file about which nothing is said. */
    static FileSize usual(boolean log) {
        return new FileSize(USUAL_PAGES, log ? LONGEST_LOG : UNLIMITED, USUAL_GROWTH, false);
    }
}
