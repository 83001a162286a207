package org.ekmsim.token;

import java.util.Map;

/** A PKCS#11 call returned something else than CKR_OK. */
final class CryptokiError extends RuntimeException {

    static final int OK = 0;
    static final int ATTRIBUTE_SENSITIVE = 0x11;
    static final int OBJECT_HANDLE_INVALID = 0x82;
    static final int PIN_INCORRECT = 0xA0;
    static final int PIN_INVALID = 0xA1;
    static final int PIN_LEN_RANGE = 0xA2;
    static final int PIN_LOCKED = 0xA4;
    static final int USER_ALREADY_LOGGED_IN = 0x100;
    static final int ALREADY_INITIALIZED = 0x191;

    private static final long serialVersionUID = 1L;

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0x5, "CKR_GENERAL_ERROR"),
            Map.entry(0x7, "CKR_ARGUMENTS_BAD"),
            Map.entry(0x10, "CKR_ATTRIBUTE_READ_ONLY"),
            Map.entry(ATTRIBUTE_SENSITIVE, "CKR_ATTRIBUTE_SENSITIVE"),
            Map.entry(0x1B, "CKR_ACTION_PROHIBITED"),
            Map.entry(0x30, "CKR_DEVICE_ERROR"),
            Map.entry(0x31, "CKR_DEVICE_MEMORY"),
            Map.entry(0x32, "CKR_DEVICE_REMOVED"),
            Map.entry(OBJECT_HANDLE_INVALID, "CKR_OBJECT_HANDLE_INVALID"),
            Map.entry(PIN_INCORRECT, "CKR_PIN_INCORRECT"),
            Map.entry(PIN_INVALID, "CKR_PIN_INVALID"),
            Map.entry(PIN_LEN_RANGE, "CKR_PIN_LEN_RANGE"),
            Map.entry(0xA3, "CKR_PIN_EXPIRED"),
            Map.entry(PIN_LOCKED, "CKR_PIN_LOCKED"),
            Map.entry(0xB1, "CKR_SESSION_COUNT"),
            Map.entry(0xB3, "CKR_SESSION_HANDLE_INVALID"),
            Map.entry(0xB6, "CKR_SESSION_EXISTS"),
            Map.entry(0xE0, "CKR_TOKEN_NOT_PRESENT"),
            Map.entry(0xE1, "CKR_TOKEN_NOT_RECOGNIZED"),
            Map.entry(0xE2, "CKR_TOKEN_WRITE_PROTECTED"),
            Map.entry(USER_ALREADY_LOGGED_IN, "CKR_USER_ALREADY_LOGGED_IN"),
            Map.entry(0x102, "CKR_USER_PIN_NOT_INITIALIZED"),
            Map.entry(ALREADY_INITIALIZED, "CKR_CRYPTOKI_ALREADY_INITIALIZED"));

    private final String function;
    private final int value;

    CryptokiError(String function, int value) {
        super(function + " returned " + NAMES.getOrDefault(value, "CK_RV 0x" + Integer.toHexString(value)));
        this.function = function;
        this.value = value;
    }

    String function() {
        return function;
    }

    int value() {
        return value;
    }
}
