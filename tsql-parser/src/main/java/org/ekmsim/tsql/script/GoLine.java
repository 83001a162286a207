package org.ekmsim.tsql.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that is {@code GO}: on its own, in any case, with a number or a line comment after it.
 *
 * @param count what follows GO, or null; a server's client takes it only when it is a number or a comment
 */
record GoLine(@Nullable String count) {

    private static final Pattern GO =
            Pattern.compile("\\s*go(?:\\s+(\\S+))?\\s*(?:--.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The line as GO; null when it is none. */
    static @Nullable GoLine of(String line) {
        Matcher go = GO.matcher(line);
        return go.matches() ? new GoLine(go.group(1)) : null;
    }

    boolean isValid() {
        return number().matches("\\d{1,9}");
    }

    /** How often the batch is sent. */
    int repeat() {
        return Integer.parseInt(number());
    }

    private String number() {
        return count == null || count.startsWith("--") ? "1" : count;
    }
}
