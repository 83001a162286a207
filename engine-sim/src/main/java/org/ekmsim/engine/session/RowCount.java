package org.ekmsim.engine.session;

/** Counts the rows of a statement, which may have to start over. */
public final class RowCount {

    private long value;

    public void reset() {
        value = 0;
    }

    public void add(long rows) {
        value += rows;
    }

    public long value() {
        return value;
    }
}
