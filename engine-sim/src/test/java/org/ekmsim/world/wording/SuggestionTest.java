package org.ekmsim.world.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KEYS =
            List.of("name", "flavour", "edition", "service-account", "logins", "SqlCryptEncrypt", "SqlCryptDecrypt");

    @ParameterizedTest
    @CsvSource({
        "service-acount, service-account",
        "serviceaccount, service-account",
        "flavor, flavour",
        "naem, name",
        "NAME, name",
        "SqlCryptEncript, SqlCryptEncrypt",
        "zzzzzz,",
        "x,"
    })
    void findsTheNearestWord(String written, String meant) {
        assertThat(Suggestion.nearest(written, KEYS).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"flavor| Did you mean 'flavour'?", "zzzzzz|"},
            ignoreLeadingAndTrailingWhitespace = false)
    void saysSoInASentence(String written, String sentence) {
        assertThat(Suggestion.sentence(written, KEYS)).isEqualTo(sentence == null ? "" : sentence);
    }

    @Property
    void aWordWithOneLetterDroppedIsFoundAgain(
            @ForAll @AlphaChars @StringLength(min = 6, max = 20) String word,
            @ForAll @IntRange(min = 0, max = 5) int dropped) {
        String written = word.substring(0, dropped) + word.substring(dropped + 1);

        assertThat(Suggestion.nearest(written, List.of(word))).contains(word);
    }
}
