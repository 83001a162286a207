package org.ekmsim.vault;

import java.util.EnumSet;
import java.util.Set;

/** What a principal may do with the keys of a vault; the texts are those of access policies. */
public enum KeyPermission {
    GET("get"),
    LIST("list"),
    UPDATE("update"),
    CREATE("create"),
    IMPORT("import"),
    DELETE("delete"),
    RECOVER("recover"),
    BACKUP("backup"),
    RESTORE("restore"),
    DECRYPT("decrypt"),
    ENCRYPT("encrypt"),
    UNWRAP_KEY("unwrapKey"),
    WRAP_KEY("wrapKey"),
    VERIFY("verify"),
    SIGN("sign"),
    PURGE("purge");

    private final String text;

    KeyPermission(String text) {
        this.text = text;
    }

    /** The name used in access policies and world files. */
    public String text() {
        return text;
    }

    /**
     * The permission of that name, whatever its case.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static KeyPermission of(String text) {
        for (KeyPermission permission : values()) {
            if (permission.text.equalsIgnoreCase(text)) {
                return permission;
            }
        }
        throw new IllegalArgumentException("There is no key permission named " + text + ".");
    }

    static Set<KeyPermission> everything() {
        return EnumSet.allOf(KeyPermission.class);
    }

    static Set<KeyPermission> reading() {
        return EnumSet.of(GET, LIST);
    }

    static Set<KeyPermission> readingAndWrapping() {
        return EnumSet.of(GET, LIST, WRAP_KEY, UNWRAP_KEY);
    }

    static Set<KeyPermission> everythingButRemoval() {
        return EnumSet.complementOf(EnumSet.of(PURGE, RECOVER));
    }

    static Set<KeyPermission> nothing() {
        return EnumSet.noneOf(KeyPermission.class);
    }
}
