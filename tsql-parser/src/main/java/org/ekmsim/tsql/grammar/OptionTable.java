package org.ekmsim.tsql.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options a statement knows, read from a text with a line {@code NAME: form form} for each. A form is a value with an
 * equal sign where one is needed: words in upper case stand for themselves, {@code number}, {@code text}, {@code secret},
 * {@code variable}, {@code name} and, in parentheses, {@code names} for what they say. {@code -} is the name alone, {@code ()} stands for options in
 * parentheses, listed four blanks further in, and a {@code +} lets them follow a value. {@code /UNIT} after a value is a
 * word that must follow it and {@code ?UNIT} one that may; {@code @16} is the first major version that has the name or form.
 */
final class OptionTable {

    /**
     * An option of the table.
     *
     * @param name its words in upper case
     * @param version the first major version that has it
     * @param forms the ways to write it
     * @param nested the options in its parentheses
     */
    record Entry(String name, int version, List<OptionForm> forms, OptionTable nested) {

        boolean needsEqualSign() {
            return forms.stream().allMatch(OptionForm::equalSign);
        }

        boolean allowsEqualSign() {
            return forms.stream().anyMatch(OptionForm::equalSign);
        }
    }

    private static final String INDENT = "    ";

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final int unknown;
    private final String statement;

    private OptionTable(List<String> lines, int unknown, String statement) {
        this.unknown = unknown;
        this.statement = statement;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            List<String> nested = new ArrayList<>();
            while (i + 1 < lines.size() && lines.get(i + 1).startsWith(INDENT)) {
                nested.add(lines.get(++i).substring(INDENT.length()));
            }
            add(line, new OptionTable(nested, 102, ""));
        }
    }

    /** A table for a statement that answers a word it does not know with 102. */
    static OptionTable of(String text) {
        return new OptionTable(text.lines().toList(), 102, "");
    }

    /** A table for a statement that answers a word it does not know with 155 and its own name, or 195 and "option". */
    static OptionTable of(String text, int unknown, String statement) {
        return new OptionTable(text.lines().toList(), unknown, statement);
    }

    private void add(String line, OptionTable nested) {
        String[] halves = line.split(": ", 2);
        List<OptionForm> forms = List.of(halves[1].strip().split("\\s+")).stream()
                .map(OptionForm::of)
                .toList();
        for (String title : halves[0].split(", ")) {
            String[] name = title.split("@");
            int version = name.length > 1 ? Integer.parseInt(name[1]) : 0;
            entries.put(name[0], new Entry(name[0], version, forms, nested));
            for (int space = name[0].indexOf(' '); space > 0; space = name[0].indexOf(' ', space + 1)) {
                beginnings.add(name[0].substring(0, space));
            }
        }
    }

    @Nullable
    Entry find(String name) {
        return entries.get(name);
    }

    /** Whether a longer name begins with these words. */
    boolean goesOn(String words) {
        return beginnings.contains(words);
    }

    /** The error for a word that begins no name: its number. */
    int unknown() {
        return unknown;
    }

    /** What that error calls the statement. */
    String statement() {
        return statement;
    }
}
