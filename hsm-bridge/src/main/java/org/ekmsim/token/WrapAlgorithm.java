package org.ekmsim.token;

/** How a short plaintext is padded before RSA; the names are Azure Key Vault's. */
public enum WrapAlgorithm {
    /** RSAES-PKCS1-v1_5 (RFC 8017). */
    RSA1_5("RSA1_5", 11),
    /** RSAES-OAEP with SHA-1 and MGF1 with SHA-1. */
    RSA_OAEP("RSA-OAEP", 42),
    /** RSAES-OAEP with SHA-256 and MGF1 with SHA-256. */
    RSA_OAEP_256("RSA-OAEP-256", 66);

    private final String wireName;
    private final int overhead;

    WrapAlgorithm(String wireName, int overhead) {
        this.wireName = wireName;
        this.overhead = overhead;
    }

    /** The name in Azure Key Vault's requests, for example {@code RSA-OAEP-256}. */
    public String wireName() {
        return wireName;
    }

    /** How many bytes fit under a modulus of this many bits. */
    public int longestPlaintext(int bits) {
        return (bits + 7) / 8 - overhead;
    }
}
