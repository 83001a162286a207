package org.ekmsim.vault;

/** Types of keys, named as in the service's answers. */
public enum KeyType {
    RSA("RSA", true, false),
    RSA_HSM("RSA-HSM", true, true),
    EC("EC", false, false),
    EC_HSM("EC-HSM", false, true),
    OCT_HSM("oct-HSM", false, true);

    private final String text;
    private final boolean rsa;
    private final boolean hsm;

    KeyType(String text, boolean rsa, boolean hsm) {
        this.text = text;
        this.rsa = rsa;
        this.hsm = hsm;
    }

    /** The value of {@code kty}, and the name used in world files. */
    public String text() {
        return text;
    }

    /** True for the types that have key material in this simulation. */
    public boolean rsa() {
        return rsa;
    }

    /** True for the types whose keys are in a hardware security module; a managed HSM has no others. */
    public boolean hsm() {
        return hsm;
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
