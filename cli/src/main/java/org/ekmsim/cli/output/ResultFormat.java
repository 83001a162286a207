package org.ekmsim.cli.output;

/**
 * How result sets are laid out: sqlcmd's {@code -s}, {@code -W} and {@code -h}.
 *
 * @param separator the column separator, {@code -s}; sqlcmd's is one blank
 * @param headerInterval rows between two headers, {@code -h}: 0 prints one header per result set, -1 none
 * @param widths how wide columns are
 */
public record ResultFormat(String separator, int headerInterval, Widths widths) {

    /** What decides the width of a column. */
    public enum Widths {
        /** The type's display width, as the sqlcmd utility pads. */
        TYPE,
        /** The widest value of the result set: for people at a terminal. */
        CONTENT,
        /** No padding at all: {@code -W}. */
        NONE
    }

    /** What sqlcmd does without options. */
    public static final ResultFormat SQLCMD = new ResultFormat(" ", 0, Widths.TYPE);

    boolean hasHeaders() {
        return headerInterval >= 0;
    }
}
