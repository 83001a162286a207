package org.ekmsim.features;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that scenarios name instead of writing them out, such as {@code {before}} for a thumbprint. A name takes the value it first
 * meets and stands for exactly that from then on; two names never stand for the same value. {@code any} as a whole text matches
 * everything: it stands where the documents say nothing.
 */
public final class NamedValues {

    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * The expected text with its names replaced by what they stand for; equal to the actual text when it matches, which binds names
     * that are new.
     */
    public String resolve(String expected, String actual) {
        if (expected.equals("any")) {
            return actual;
        }
        Matcher match = pattern(expected).matcher(actual);
        if (match.matches()) {
            int group = 1;
            for (Matcher name = NAME.matcher(expected); name.find(); group++) {
                bind(name.group(1), match.group(group));
            }
        }
        return NAME.matcher(expected)
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
    }

    private void bind(String name, String value) {
        if (!values.containsKey(name) && !values.containsValue(value)) {
            values.put(name, value);
        }
    }

    private static Pattern pattern(String expected) {
        StringBuilder regex = new StringBuilder();
        int end = 0;
        for (Matcher name = NAME.matcher(expected); name.find(); end = name.end()) {
            regex.append(Pattern.quote(expected.substring(end, name.start()))).append("([^\\s'/]+)");
        }
        return Pattern.compile(
                regex.append(Pattern.quote(expected.substring(end))).toString());
    }
}
