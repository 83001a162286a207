package org.ekmsim.provider.akv;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The reversible thumbprint of connectors up to 1.0.4.0: five bytes more than the key's name. The real bytes are not
 * documented; here a tag is followed by the name and four bytes of check sum (inferred).
 */
final class NameInThumbprint {

    /** Bytes beyond those of the name. */
    static final int OVERHEAD = 5;

    private static final byte TAG = 0x2C;
    private static final int CHECK_BYTES = OVERHEAD - 1;

    private NameInThumbprint() {}

    static byte[] encode(String name) {
        byte[] text = name.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(text.length + OVERHEAD)
                .put(TAG)
                .put(text)
                .put(ThumbprintScheme.sha1(text), 0, CHECK_BYTES)
                .array();
    }

    /** Whether these bytes are such a thumbprint. */
    static boolean isOne(byte[] thumbprint) {
        return thumbprint.length > OVERHEAD && Arrays.equals(encode(name(thumbprint)), thumbprint);
    }

    static String decode(byte[] thumbprint) throws ConnectorException {
        if (isOne(thumbprint)) {
            return name(thumbprint);
        }
        throw new ConnectorException(ConnectorError.CONVERT_THUMBPRINT_TO_KEY_NAME);
    }

    private static String name(byte[] thumbprint) {
        return new String(
                Arrays.copyOfRange(thumbprint, 1, thumbprint.length - CHECK_BYTES), StandardCharsets.US_ASCII);
    }
}
