package org.ekmsim.engine.table;

/** Counts the rows of a statement that may have to start over. */
final class RowCount {

    private long value;

    void reset() {
        value = 0;
    }

    void add(long rows) {
        value += rows;
    }

    long value() {
        return value;
    }
}
