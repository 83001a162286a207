package org.ekmsim.provider;

/** What a provider tells about a key; the buffers are the caller's. */
public final class KeyInfo {

    private final CpString name;
    private final CpData thumbprint;
    private int algorithmId;
    private int flags;

    private KeyInfo(CpString name, CpData thumbprint) {
        this.name = name;
        this.thumbprint = thumbprint;
    }

    /** Without memory: asks for both sizes. */
    public static KeyInfo probe() {
        return new KeyInfo(CpString.probe(), CpData.probe());
    }

    /** With memory for a name and a thumbprint of so many bytes. */
    public static KeyInfo buffers(int nameBytes, int thumbprintBytes) {
        return new KeyInfo(CpString.buffer(nameBytes), CpData.buffer(thumbprintBytes));
    }

    /** The name's buffer. */
    public CpString name() {
        return name;
    }

    /** The thumbprint's buffer. */
    public CpData thumbprint() {
        return thumbprint;
    }

    /** The provider's id of the key's algorithm. */
    public int algorithmId() {
        return algorithmId;
    }

    /** The key's {@link KeyFlags}. */
    public int flags() {
        return flags;
    }

    /** The provider's side: fills everything, or announces both sizes and answers INSUFFICIENT_BUFFER. */
    public int offer(String keyName, byte[] keyThumbprint, int keyAlgorithmId, int keyFlags) {
        int nameBytes = keyName.length() * Character.BYTES;
        if (!name.holds(nameBytes) || !thumbprint.holds(keyThumbprint.length)) {
            name.need(nameBytes);
            thumbprint.need(keyThumbprint.length);
            return ReturnCode.INSUFFICIENT_BUFFER;
        }
        algorithmId = keyAlgorithmId;
        flags = keyFlags;
        return Math.max(name.offer(keyName), thumbprint.offer(keyThumbprint));
    }
}
