package org.ekmsim.token;

import java.util.Optional;

/** What a token's flags tell about tries of its user's PIN, after a wrong one. */
enum PinTries {
    /** The token tells nothing. */
    UNKNOWN(""),
    /** Wrong PINs are counted. */
    COUNTED(" The token counts wrong PINs and may lock itself after some more."),
    /** The next wrong one locks. */
    LAST(" The token says that one more wrong PIN locks it."),
    /** That was the last one. */
    NONE(" The token has locked the PIN now; only its security officer can set a new one.");

    private final String sentence;

    PinTries(String sentence) {
        this.sentence = sentence;
    }

    static PinTries left(Optional<Cryptoki.SlotToken> token) {
        return token.map(PinTries::of).orElse(UNKNOWN);
    }

    private static PinTries of(Cryptoki.SlotToken token) {
        if (token.has(Cryptoki.CKF_USER_PIN_LOCKED)) {
            return NONE;
        }
        if (token.has(Cryptoki.CKF_USER_PIN_FINAL_TRY)) {
            return LAST;
        }
        return token.has(Cryptoki.CKF_USER_PIN_COUNT_LOW) ? COUNTED : UNKNOWN;
    }

    /** Begins with a blank, or is empty. */
    String sentence() {
        return sentence;
    }
}
