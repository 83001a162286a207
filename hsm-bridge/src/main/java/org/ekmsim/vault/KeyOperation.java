package org.ekmsim.vault;

import java.util.EnumSet;
import java.util.Set;

/** What {@code key_ops} of a key version allows. */
public enum KeyOperation {
    ENCRYPT("encrypt"),
    DECRYPT("decrypt"),
    SIGN("sign"),
    VERIFY("verify"),
    WRAP_KEY("wrapKey"),
    UNWRAP_KEY("unwrapKey");

    private final String text;

    KeyOperation(String text) {
        this.text = text;
    }

    /** The value in {@code key_ops}. */
    public String text() {
        return text;
    }

    /** True for operations that stay allowed outside the validity period: decrypt, unwrapKey, verify. */
    public boolean allowedOutOfDate() {
        return this == DECRYPT || this == UNWRAP_KEY || this == VERIFY;
    }

    /** Everything, the default of a new key. */
    public static Set<KeyOperation> all() {
        return EnumSet.allOf(KeyOperation.class);
    }
}
