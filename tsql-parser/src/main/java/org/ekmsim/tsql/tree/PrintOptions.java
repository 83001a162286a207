package org.ekmsim.tsql.tree;

/**
 * How a tree is printed.
 *
 * @param secretsMasked passwords, secrets and password hashes become {@code '***'}; so do strings that carry
 *     dynamic SQL with a {@code SECRET =} or {@code PASSWORD =} clause
 */
public record PrintOptions(boolean secretsMasked) {

    private static final PrintOptions MASKED = new PrintOptions(true);
    private static final PrintOptions COMPLETE = new PrintOptions(false);

    /** For people and logs. */
    public static PrintOptions masked() {
        return MASKED;
    }

    /** Everything, so that the text parses to the same tree again. */
    public static PrintOptions complete() {
        return COMPLETE;
    }
}
