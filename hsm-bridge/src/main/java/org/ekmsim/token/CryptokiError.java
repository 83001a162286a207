package org.ekmsim.token;

import java.util.Map;

/** A PKCS#11 call returned something else than CKR_OK. */
final class CryptokiError extends RuntimeException {

    static final int OK = 0;
    static final int ATTRIBUTE_SENSITIVE = 0x11;
    static final int PIN_INCORRECT = 0xA0;

    private static final long serialVersionUID = 1L;

    private static final Map<Integer, String> NAMES = Map.of(
            0x5,
            "CKR_GENERAL_ERROR",
            0x7,
            "CKR_ARGUMENTS_BAD",
            ATTRIBUTE_SENSITIVE,
            "CKR_ATTRIBUTE_SENSITIVE",
            0x30,
            "CKR_DEVICE_ERROR",
            0x82,
            "CKR_OBJECT_HANDLE_INVALID",
            PIN_INCORRECT,
            "CKR_PIN_INCORRECT",
            0xB3,
            "CKR_SESSION_HANDLE_INVALID",
            0xB6,
            "CKR_SESSION_EXISTS",
            0xE1,
            "CKR_TOKEN_NOT_RECOGNIZED");

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
