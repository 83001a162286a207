package org.ekmsim.tsql.script;

/** The query of {@code :exit(query)} while its lines are read: it ends with the parenthesis that closes the first. */
final class ExitQuery {

    private final int line;
    private final StringBuilder text = new StringBuilder();
    private final LexicalState state = new LexicalState();
    private int depth;
    private boolean opened;

    ExitQuery(int line) {
        this.line = line;
    }

    /** The line the command stands on. */
    int line() {
        return line;
    }

    /** The query without the outer parentheses. */
    String text() {
        return text.toString();
    }

    /**
     * Reads one more line; the first begins with the opening parenthesis.
     *
     * @return whether the query is complete; what follows the closing parenthesis is left out
     */
    boolean read(String more) {
        int i = 0;
        while (i < more.length()) {
            char c = more.charAt(i);
            if (state.isPlain()) {
                depth += c == '(' ? 1 : 0;
                depth -= c == ')' ? 1 : 0;
            }
            int length = state.step(more, i);
            if (depth == 0) {
                return true;
            }
            if (opened) {
                text.append(more, i, i + length);
            }
            opened = true;
            i += length;
        }
        return false;
    }
}
