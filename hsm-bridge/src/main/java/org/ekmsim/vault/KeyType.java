package org.ekmsim.vault;

/** Types of keys, named as in the service's answers. */
public enum KeyType {
    RSA("RSA", true),
    RSA_HSM("RSA-HSM", true),
    EC("EC", false),
    EC_HSM("EC-HSM", false),
    OCT_HSM("oct-HSM", false);

    private final String text;
    private final boolean rsa;

    KeyType(String text, boolean rsa) {
        this.text = text;
        this.rsa = rsa;
    }

    /** The value of {@code kty}, and the name used in world files. */
    public String text() {
        return text;
    }

    /** True for the types that have key material in this simulation. */
    public boolean rsa() {
        return rsa;
    }

    /**
     * The type of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static KeyType of(String text) {
        for (KeyType type : values()) {
            if (type.text.equalsIgnoreCase(text)) {
                return type;
            }
        }
        throw new IllegalArgumentException("There is no key type named " + text + ".");
    }
}
