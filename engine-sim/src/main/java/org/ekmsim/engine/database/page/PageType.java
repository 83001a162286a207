package org.ekmsim.engine.database.page;

/** The types of pages the simulator writes, with the numbers SQL Server uses. */
public enum PageType {
    /** Rows of a table or of the catalogue. */
    DATA(1),
    /** What is needed to open the database; page 9 of the primary data file. */
    BOOT(13),
    /** The first page of every file. */
    FILE_HEADER(15);

    private final int code;

    PageType(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
