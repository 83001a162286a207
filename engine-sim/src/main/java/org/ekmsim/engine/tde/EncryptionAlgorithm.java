package org.ekmsim.engine.tde;

/** The algorithms of a database encryption key: CREATE DATABASE ENCRYPTION KEY (Transact-SQL), WITH ALGORITHM. */
public enum EncryptionAlgorithm {
    AES_128("AES", 128),
    AES_192("AES", 192),
    AES_256("AES", 256),
    TRIPLE_DES_3KEY("TRIPLE_DES", 192);

    private final String family;
    private final int keyLength;

    EncryptionAlgorithm(String family, int keyLength) {
        this.family = family;
        this.keyLength = keyLength;
    }

    /** {@code key_algorithm} of sys.dm_database_encryption_keys: the family's name. */
    public String family() {
        return family;
    }

    /** {@code key_length}: bits, for TRIPLE_DES_3KEY with the parity bits (inferred). */
    public int keyLength() {
        return keyLength;
    }
}
