package org.ekmsim.provider.hashicorp;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the provider finds when it looks for the vault's licence. */
enum Licence {
    VALID,
    EXPIRED,
    UNREADABLE;

    static Licence of(String word) {
        for (Licence licence : values()) {
            if (licence.word().equals(word)) {
                return licence;
            }
        }
        throw new IllegalArgumentException("The setting 'licence' is one of "
                + Arrays.stream(values()).map(Licence::word).collect(Collectors.joining(", ")) + ", not '" + word
                + "'.");
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
