package org.ekmsim.provider;

/** What a provider tells about an algorithm; the tag's buffer is the caller's. */
public final class AlgorithmInfo {

    private final CpString tag;
    private int id;
    private int keyType;
    private int bitLength;
    private int ivLength;

    private AlgorithmInfo(CpString tag) {
        this.tag = tag;
    }

    /** Without memory: asks for the tag's size. */
    public static AlgorithmInfo probe() {
        return new AlgorithmInfo(CpString.probe());
    }

    /** With memory for a tag of so many bytes. */
    public static AlgorithmInfo buffer(int tagBytes) {
        return new AlgorithmInfo(CpString.buffer(tagBytes));
    }

    /** The tag's buffer; the engine knows algorithms by tag, such as {@code RSA_2048}. */
    public CpString tag() {
        return tag;
    }

    /** The provider's own number of the algorithm. */
    public int id() {
        return id;
    }

    /** A {@link KeyType} number. */
    public int keyType() {
        return keyType;
    }

    /** Length of keys in bits. */
    public int bitLength() {
        return bitLength;
    }

    /** Length of the initialization vector in bits; 0 for none. */
    public int ivLength() {
        return ivLength;
    }

    /** The provider's side: fills everything, or announces the tag's size and answers INSUFFICIENT_BUFFER. */
    public int offer(int algorithmId, String algorithmTag, int type, int keyBits, int ivBits) {
        int code = tag.offer(algorithmTag);
        if (code == ReturnCode.SUCCESS) {
            id = algorithmId;
            keyType = type;
            bitLength = keyBits;
            ivLength = ivBits;
        }
        return code;
    }
}
