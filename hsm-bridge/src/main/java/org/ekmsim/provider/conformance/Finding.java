package org.ekmsim.provider.conformance;

/**
 * What came of one rule.
 *
 * @param rule the rule, in words
 * @param outcome whether it holds
 * @param detail what was seen instead, or why the rule does not apply; empty when it holds
 */
public record Finding(String rule, Outcome outcome, String detail) {

    /** Whether a rule holds. */
    public enum Outcome {
        HOLDS("holds"),
        BROKEN("BROKEN"),
        NOT_APPLICABLE("n/a");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }
    }

    /** One line of a report. */
    String line() {
        String head = "%-7s%s".formatted(outcome.word, rule);
        return detail.isEmpty() ? head : head + ": " + detail;
    }
}
