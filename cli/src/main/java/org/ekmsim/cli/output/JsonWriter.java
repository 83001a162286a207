package org.ekmsim.cli.output;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes one JSON document, indented by two blanks, in the order of the calls. */
public final class JsonWriter {

    private final PrintStream out;
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean named;

    /** An object or array that is open. */
    private static final class Level {
        private final char close;
        private final boolean compact;
        private boolean empty = true;

        private Level(char close, boolean compact) {
            this.close = close;
            this.compact = compact;
        }
    }

    /** @param out receives the document; it is not closed */
    public JsonWriter(PrintStream out) {
        this.out = out;
    }

    public JsonWriter beginObject() {
        return begin('{', '}', false);
    }

    public JsonWriter beginArray() {
        return begin('[', ']', false);
    }

    /** An object written on one line, for columns. */
    public JsonWriter beginLineObject() {
        return begin('{', '}', true);
    }

    /** An array written on one line, for rows. */
    public JsonWriter beginLine() {
        return begin('[', ']', true);
    }

    /** Closes the object or array opened last; the end of the outermost one ends the document with a line end. */
    public JsonWriter end() {
        Level level = levels.pop();
        if (!level.empty && !level.compact) {
            newLine();
        }
        out.append(level.close);
        if (levels.isEmpty()) {
            out.append('\n');
        }
        return this;
    }

    /** The name of the object's next member. */
    public JsonWriter name(String name) {
        separate();
        quote(name);
        out.print(": ");
        named = true;
        return this;
    }

    public JsonWriter value(@Nullable String text) {
        separate();
        if (text == null) {
            out.print("null");
        } else {
            quote(text);
        }
        return this;
    }

    public JsonWriter value(long number) {
        separate();
        out.print(number);
        return this;
    }

    public JsonWriter value(boolean truth) {
        separate();
        out.print(truth);
        return this;
    }

    /** A number whose text is already JSON's, such as that of a decimal. */
    public JsonWriter number(String text) {
        separate();
        out.print(text);
        return this;
    }

    /** A member with a text. */
    public JsonWriter member(String name, @Nullable String text) {
        return name(name).value(text);
    }

    /** A member with a whole number. */
    public JsonWriter member(String name, long number) {
        return name(name).value(number);
    }

    private JsonWriter begin(char open, char close, boolean compact) {
        separate();
        out.append(open);
        levels.push(new Level(close, compact));
        return this;
    }

    private void separate() {
        Level level = levels.peek();
        if (named || level == null) {
            named = false;
            return;
        }
        if (!level.empty) {
            out.print(level.compact ? ", " : ",");
        }
        level.empty = false;
        if (!level.compact) {
            newLine();
        }
    }

    private void newLine() {
        out.print("\n" + "  ".repeat(levels.size()));
    }

    private void quote(String text) {
        out.append('"');
        text.chars().forEach(this::character);
        out.append('"');
    }

    private void character(int c) {
        switch (c) {
            case '"' -> out.print("\\\"");
            case '\\' -> out.print("\\\\");
            case '\n' -> out.print("\\n");
            case '\r' -> out.print("\\r");
            case '\t' -> out.print("\\t");
            default -> {
                if (mustEscape(c)) {
                    out.print("\\u%04x".formatted(c));
                } else {
                    out.append((char) c);
                }
            }
        }
    }

    /** What JSON demands, and what editors, terminals and readers of YAML stumble over. */
    private static boolean mustEscape(int c) {
        return Character.isISOControl(c)
                || Character.isSurrogate((char) c)
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF'
                || c >= '\uFFFE';
    }
}
