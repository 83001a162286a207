package org.ekmsim.tsql.script;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The scripting variables of sqlcmd: names do not tell case apart, {@code $(name)} is replaced anywhere. */
final class ScriptVariables {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\(([^\\s()'\"]+)\\)");

    private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> readOnly = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    private final Map<String, String> environment = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * @param environment the weakest values, which {@code :listvar} does not show
     * @param given those of {@code -v}
     */
    ScriptVariables(Map<String, String> environment, Map<String, String> given) {
        this.environment.putAll(environment);
        values.putAll(given);
        readOnly.addAll(Set.of("SQLCMDUSER", "SQLCMDPASSWORD", "SQLCMDSERVER", "SQLCMDWORKSTATION", "SQLCMDDBNAME"));
    }

    boolean isReadOnly(String name) {
        return readOnly.contains(name);
    }

    void set(String name, @Nullable String value) {
        if (value == null) {
            values.remove(name);
            environment.remove(name);
        } else {
            values.put(name, value);
        }
    }

    /** The first variable of the line that has no value; null when all have. */
    @Nullable
    String firstUndefined(String line) {
        Matcher references = REFERENCE.matcher(line);
        while (references.find()) {
            if (value(references.group(1)) == null) {
                return references.group(1);
            }
        }
        return null;
    }

    String substitute(String line) {
        if (!line.contains("$(")) {
            return line;
        }
        return REFERENCE
                .matcher(line)
                .replaceAll(reference -> Matcher.quoteReplacement(
                        Objects.requireNonNullElse(value(reference.group(1)), reference.group())));
    }

    /** The variables the client and the script set, as {@code :listvar} shows them. */
    List<String> listing() {
        return values.entrySet().stream()
                .map(variable -> variable.getKey() + " = \"" + variable.getValue() + "\"")
                .toList();
    }

    private @Nullable String value(String name) {
        String value = values.get(name);
        return value != null ? value : environment.get(name);
    }
}
