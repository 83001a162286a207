package org.ekmsim.token;

/** The symmetric algorithms of tokens: block ciphers in CBC with PKCS #7 padding. */
public enum SymmetricAlgorithm {
    AES_128("AES", 128, 128, 16),
    AES_192("AES", 192, 192, 16),
    AES_256("AES", 256, 256, 16),
    /** Triple DES with three keys: 192 bits, of which 168 count. */
    TRIPLE_DES_3KEY("DESede", 192, 168, 8);

    private final String jcaName;
    private final int bits;
    private final int generatedBits;
    private final int blockBytes;

    SymmetricAlgorithm(String jcaName, int bits, int generatedBits, int blockBytes) {
        this.jcaName = jcaName;
        this.bits = bits;
        this.generatedBits = generatedBits;
        this.blockBytes = blockBytes;
    }

    /** Key length with parity bits. */
    public int bits() {
        return bits;
    }

    /** Length of a block, and so of the initialization vector. */
    public int blockBytes() {
        return blockBytes;
    }

    /** Length of the ciphertext of so many bytes: the next full block. */
    public int ciphertextBytes(int plaintextBytes) {
        return (plaintextBytes / blockBytes + 1) * blockBytes;
    }

    String jcaName() {
        return jcaName;
    }

    /** The key length as Java's key generators count it. */
    int generatedBits() {
        return generatedBits;
    }
}
