package org.ekmsim.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as metadata functions take it in a text: {@code database.schema.object} with each part plain, in brackets or in double
 * quotes.
 *
 * @param parts one to four parts, the last one the object; a part left out is empty
 */
record MultipartName(List<String> parts) {

    private static final Pattern PART = Pattern.compile("\\[((?:[^]]|]])*)]|\"((?:[^\"]|\"\")*)\"|([^.]*)");

    MultipartName {
        parts = List.copyOf(parts);
    }

    static MultipartName of(String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        int at = 0;
        while (at <= text.length() && matcher.find(at)) {
            parts.add(part(matcher));
            at = matcher.end() + 1;
        }
        return new MultipartName(parts);
    }

    /** The object's own name. */
    String object() {
        return part(0);
    }

    /** The schema, {@code dbo} when it is left out. */
    String schema() {
        return part(1).isEmpty() ? "dbo" : part(1);
    }

    /** The database, empty when it is left out. */
    String database() {
        return part(2);
    }

    private String part(int fromEnd) {
        return fromEnd < parts.size() ? parts.get(parts.size() - 1 - fromEnd) : "";
    }

    private static String part(Matcher matcher) {
        if (matcher.group(1) != null) {
            return matcher.group(1).replace("]]", "]");
        }
        return matcher.group(2) != null
                ? matcher.group(2).replace("\"\"", "\"")
                : matcher.group(3).strip();
    }
}
