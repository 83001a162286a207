package org.ekmsim.tsql.script;

import java.util.ArrayList;
import java.util.List;

/** A text as lines. */
final class ScriptLines {

    private ScriptLines() {}

    /** The lines with their line ends, of whatever kind; a byte order mark is left out. */
    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int start = text.startsWith("\ufeff") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !crLf) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /** The line end of a line, empty at the end of a text. */
    static String endOf(String line) {
        return line.replaceAll("[^\r\n]", "");
    }
}
