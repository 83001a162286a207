package org.ekmsim.token;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the option {@code --hsm} asks for. */
public enum TokenChoice {
    /** SoftHSM where it is found, else the embedded software token with a notice. */
    AUTO,
    /** SoftHSM or an error. */
    SOFTHSM,
    /** The embedded software token. */
    SOFTWARE;

    /** As written after {@code --hsm}: {@code auto}, {@code softhsm} or {@code software}. */
    public String optionValue() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The choice that the option names.
     *
     * @throws IllegalArgumentException naming the choices, when the text is none of them
     */
    public static TokenChoice ofOption(String text) {
        return Arrays.stream(values())
                .filter(choice -> choice.optionValue().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not one of "
                        + Arrays.stream(values()).map(TokenChoice::optionValue).collect(Collectors.joining(", "))));
    }
}
