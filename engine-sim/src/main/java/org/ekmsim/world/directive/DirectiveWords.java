package org.ekmsim.world.directive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ekmsim.world.wording.TimeSpan;
import org.ekmsim.world.wording.Words;

/** The words of one directive, read from left to right. Words with blanks stand in quotes; a quote inside is doubled. */
final class DirectiveWords {

    private static final Pattern WORD =
            Pattern.compile("'((?:[^']|'')*)'(?=\\s|$)|\"((?:[^\"]|\"\")*)\"(?=\\s|$)|([^\\s'\"]\\S*)|(\\S+)");

    private final List<String> words;
    private int at;

    private DirectiveWords(List<String> words) {
        this.words = words;
    }

    static DirectiveWords of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (matcher.group(4) != null) {
                throw new DirectiveException("A quoted text of this directive has no end.");
            }
            words.add(word(matcher));
        }
        return new DirectiveWords(words);
    }

    private static String word(Matcher matcher) {
        if (matcher.group(1) != null) {
            return matcher.group(1).replace("''", "'");
        }
        return matcher.group(2) != null ? matcher.group(2).replace("\"\"", "\"") : matcher.group(3);
    }

    /**
     * The next word.
     *
     * @param expected what is missing when there is none, for the message
     */
    String next(String expected) {
        if (at == words.size()) {
            throw new DirectiveException("This directive is not complete: expected " + expected + ".");
        }
        return words.get(at++);
    }

    /** The next word's value, which must be one of a vocabulary. */
    <T> T next(Words<T> vocabulary) {
        String word = next("one of " + String.join(", ", vocabulary.all()));
        return vocabulary.find(word).orElseThrow(() -> new DirectiveException(vocabulary.unknown(word)));
    }

    /** The next word, or nothing at the end. */
    Optional<String> optional() {
        return at == words.size() ? Optional.empty() : Optional.of(words.get(at++));
    }

    /** Takes the next word if it is this one. */
    boolean take(String word) {
        boolean found = nextIs(word);
        at += found ? 1 : 0;
        return found;
    }

    boolean nextIs(String word) {
        return at < words.size() && words.get(at).equals(word);
    }

    boolean atEnd() {
        return at == words.size();
    }

    /** The words up to the end, or up to the first of these, joined by blanks. */
    String until(String expected, List<String> stops) {
        List<String> taken = new ArrayList<>();
        while (at < words.size() && !stops.contains(words.get(at))) {
            taken.add(words.get(at++));
        }
        if (taken.isEmpty()) {
            throw new DirectiveException("This directive is not complete: expected " + expected + ".");
        }
        return String.join(" ", taken);
    }

    /** The next word as a whole number, 1 or more. */
    int number(String expected) {
        String digits = next(expected);
        if (!digits.matches("[1-9][0-9]{0,8}")) {
            throw new DirectiveException("'" + digits + "' is no number: expected 1 or more.");
        }
        return Integer.parseInt(digits);
    }

    /** The words up to the end, or up to the first of these, as a span of time. */
    TimeSpan span(String expected, List<String> stops) {
        try {
            return TimeSpan.parse(until(expected, stops));
        } catch (IllegalArgumentException e) {
            throw new DirectiveException(String.valueOf(e.getMessage()));
        }
    }

    /** The words up to the end, or up to the first of these, as a span that lasts equally long wherever it starts. */
    Duration delay(String expected, List<String> stops) {
        TimeSpan span = span(expected, stops);
        if (!span.fixed()) {
            throw new DirectiveException("A delay cannot be given in months or years: expected seconds to weeks.");
        }
        return span.startingAt(Instant.EPOCH);
    }

    /** Refuses words nobody asked for. */
    void end() {
        if (at < words.size()) {
            throw new DirectiveException(
                    "This directive ends before '" + words.get(at) + "': nothing more is expected.");
        }
    }
}
