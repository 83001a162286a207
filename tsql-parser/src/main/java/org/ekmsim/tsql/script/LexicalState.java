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
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char next = i + 1 < line.length() ? line.charAt(i + 1) : NONE;
            if (closing != NONE) {
                // A doubled mark closes and opens again, which comes to the same.
                closing = c == closing ? NONE : closing;
            } else if (c == '/' && next == '*') {
                commentDepth++;
                i++;
            } else if (commentDepth > 0) {
                if (c == '*' && next == '/') {
                    commentDepth--;
                    i++;
                }
            } else if (c == '-' && next == '-') {
                return;
            } else if (c == '\'' || c == '"') {
                closing = c;
            } else if (c == '[') {
                closing = ']';
            }
        }
    }
}
