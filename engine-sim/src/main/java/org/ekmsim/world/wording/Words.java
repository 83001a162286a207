package org.ekmsim.world.wording;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fixed vocabulary: each word stands for one value. Words are compared with regard to case.
 *
 * @param <T> what the words stand for
 */
public final class Words<T> {

    private final String what;
    private final Map<String, T> values;

    private Words(String what, Map<String, T> values) {
        this.what = what;
        this.values = values;
    }

    /**
     * The vocabulary of these values.
     *
     * @param what what a word of it is called, for messages: {@code platform}
     * @param values the values, in the order messages list them
     * @param word the word of a value
     */
    public static <T> Words<T> of(String what, Collection<T> values, Function<? super T, String> word) {
        Map<String, T> byWord = new LinkedHashMap<>();
        values.forEach(value -> byWord.put(word.apply(value), value));
        return new Words<>(what, byWord);
    }

    /** A vocabulary whose words stand for themselves. */
    public static Words<String> of(String what, String... words) {
        return of(what, List.of(words), Function.identity());
    }

    /** The value of a word, if it is one of this vocabulary. */
    public Optional<T> find(String word) {
        return Optional.ofNullable(values.get(word));
    }

    /** The words, in order. */
    public List<String> all() {
        return List.copyOf(values.keySet());
    }

    /** Says that a word is not one of these, what is, and what may have been meant. */
    public String unknown(String word) {
        return "'" + word + "' is not a known " + what + ": expected one of " + String.join(", ", values.keySet()) + "."
                + Suggestion.sentence(word, values.keySet());
    }
}
