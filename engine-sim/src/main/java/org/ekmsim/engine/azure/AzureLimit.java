package org.ekmsim.engine.azure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;

/**
 * A statement that one service of Azure refuses.
 *
 * @param flavour name of the service's flavour
 * @param statement the statement, as the table writes it
 * @param form what the text of such a statement looks like
 * @param error what the server says; empty where no page tells
 */
record AzureLimit(String flavour, String statement, Pattern form, Optional<Refusal> error) {

    private static final int COLUMNS = 6;

    /** The message of a refusal, the state of its raise site and the value of its placeholder. */
    record Refusal(int number, int state, String value) {}

    /** A row of the table. */
    static AzureLimit parse(String line) {
        List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException("Expected " + COLUMNS + " columns: " + line);
        }
        return new AzureLimit(cells.get(0), cells.get(1), form(cells.get(1)), refusal(cells.get(2), cells.get(3)));
    }

    private static Optional<Refusal> refusal(String number, String value) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = number.split("/", -1);
        return Optional.of(new Refusal(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), value));
    }

    private static Pattern form(String statement) {
        String[] parts = statement.split(" without ", -1);
        String words = Stream.of(parts[0].split(" \\.\\.\\. ", -1))
                .map(word -> "\\b" + Pattern.quote(word) + "\\b")
                .collect(Collectors.joining(".*"));
        String missing = parts.length > 1 ? "(?!.*" + Pattern.quote(parts[1]) + ")" : "";
        return Pattern.compile("^" + missing + words, Pattern.CASE_INSENSITIVE);
    }

    /** Whether the bare text of a statement is one of this form. */
    boolean matches(String bare) {
        return form.matcher(bare).find();
    }

    /** Why the statement at a line does not run. */
    RuntimeException refusal(int line) {
        return error.<RuntimeException>map(refusal -> refusal.value().isEmpty()
                        ? EngineError.of(refusal.number(), refusal.state())
                        : EngineError.of(refusal.number(), refusal.state(), refusal.value()))
                .orElseGet(() -> new UnmodelledException(
                        statement.replaceAll(" \\.\\.\\.| without .*", "") + " in " + flavour, line));
    }
}
