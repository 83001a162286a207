package org.ekmsim.engine.message;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A message that sp_addmessage has defined.
 *
 * @param number above 50000
 * @param severity 1 to 25, the same in every language
 * @param logged whether raising it always writes it to the logs
 * @param texts texts with placeholders, by {@code msglangid}; that in us_english is always there
 */
public record DefinedMessage(int number, int severity, boolean logged, PMap<Integer, String> texts) {

    static DefinedMessage of(int number, int severity, boolean logged, String text) {
        return new DefinedMessage(number, severity, logged, HashTreePMap.singleton(Language.US_ENGLISH, text));
    }

    /** The text in us_english. */
    public String text() {
        return Optional.ofNullable(texts.get(Language.US_ENGLISH)).orElse("");
    }

    /** The texts by rising language. */
    Map<Integer, String> byLanguage() {
        return new TreeMap<>(texts);
    }

    DefinedMessage withText(int language, String text) {
        return new DefinedMessage(number, severity, logged, texts.plus(language, text));
    }

    DefinedMessage withoutText(int language) {
        return new DefinedMessage(number, severity, logged, texts.minus(language));
    }

    DefinedMessage withSeverity(int changed) {
        return new DefinedMessage(number, changed, logged, texts);
    }

    DefinedMessage withLogged(boolean changed) {
        return new DefinedMessage(number, severity, changed, texts);
    }
}
