package org.ekmsim.tsql.script;

/** Whether the end of a line is inside a string, a quoted name or a block comment, so that GO there is only text. */
final class LexicalState {

    private static final char NONE = 0;

    private char closing = NONE;
    private int commentDepth;

    /** Whether the next line starts in plain T-SQL. */
    boolean isPlain() {
        return closing == NONE && commentDepth == 0;
    }

    void reset() {
        closing = NONE;
        commentDepth = 0;
    }

    void read(String line) {
        int i = 0;
        while (i < line.length()) {
            i += step(line, i);
        }
    }

    /** Reads what begins at an index: a character, a mark of two, or a line comment; answers its length. */
    int step(String line, int at) {
        char c = line.charAt(at);
        char next = at + 1 < line.length() ? line.charAt(at + 1) : NONE;
        if (closing != NONE) {
            // A doubled mark closes and opens again, which comes to the same.
            closing = c == closing ? NONE : closing;
            return 1;
        }
        if (c == '/' && next == '*') {
            commentDepth++;
            return 2;
        }
        if (commentDepth > 0) {
            boolean closes = c == '*' && next == '/';
            commentDepth -= closes ? 1 : 0;
            return closes ? 2 : 1;
        }
        if (c == '-' && next == '-') {
            return line.length() - at;
        }
        if (c == '\'' || c == '"') {
            closing = c;
        } else if (c == '[') {
            closing = ']';
        }
        return 1;
    }
}
