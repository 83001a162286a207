package org.ekmsim.token;

/** Where a token's private keys really are. Never called after {@link #close()}, nor with a key in use erased. */
interface KeyCustody {

    /** What serves, for example {@code SoftHSM 2.6 (PKCS#11)}. */
    String library();

    boolean pkcs11();

    HeldKey generate(int bits, String label);

    /** Makes a secret key under an id of its own. */
    HeldSecretKey generate(SymmetricAlgorithm algorithm, TokenKeyId id, String label);

    /** Random bytes of the place's own generator. */
    byte[] random(int count);

    HeldKey store(RsaKeyMaterial material, String label);

    void erase(TokenKeyId id);

    /** Erases every key. */
    void close();
}
