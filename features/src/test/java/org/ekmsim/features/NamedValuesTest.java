package org.ekmsim.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedValuesTest {

    private final NamedValues names = new NamedValues();

    @Test
    void nameTakesTheFirstValueItMeets() {
        assertThat(names.resolve("Key '{key}' is lost.", "Key '0xAB' is lost.")).isEqualTo("Key '0xAB' is lost.");
        assertThat(names.resolve("{key}", "0xCD")).isEqualTo("0xAB");
    }

    @Test
    void twoNamesNeverStandForTheSameValue() {
        names.resolve("{before}", "0xAB");

        assertThat(names.resolve("{after}", "0xAB")).isEqualTo("{after}");
    }

    @Test
    void nameBindsNothingWhereTheTextAroundItDiffers() {
        assertThat(names.resolve("Key {key} lost", "Key 0xAB found")).isEqualTo("Key {key} lost");
        assertThat(names.resolve("{key}", "0xCD")).isEqualTo("0xCD");
    }

    @Test
    void anyMatchesEverythingButOnlyAsAWholeText() {
        assertThat(names.resolve("any", "16")).isEqualTo("16");
        assertThat(names.resolve("any key", "a key")).isEqualTo("any key");
    }
}
