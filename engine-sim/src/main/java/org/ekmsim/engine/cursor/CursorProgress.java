package org.ekmsim.engine.cursor;

/** What the last FETCH and the last OPEN of a session have left behind. */
public final class CursorProgress {

    private int fetchStatus;
    private int cursorRows;

    /** {@code @@FETCH_STATUS}: 0 for a row, -1 past the last one. */
    public int fetchStatus() {
        return fetchStatus;
    }

    /** {@code @@CURSOR_ROWS}: rows of the cursor opened last. */
    public int cursorRows() {
        return cursorRows;
    }

    void fetched(int status) {
        fetchStatus = status;
    }

    void opened(int rows) {
        cursorRows = rows;
    }
}
