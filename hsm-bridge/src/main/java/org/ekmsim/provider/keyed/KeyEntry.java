package org.ekmsim.provider.keyed;

import java.util.HexFormat;

/**
 * A key as its provider lists it.
 *
 * @param id number for enumerations, greater than 0
 * @param name its name; names compare without case
 * @param thumbprint what identifies it for good, hexadecimal digits
 * @param algorithm its algorithm
 */
public record KeyEntry(int id, String name, String thumbprint, OfferedAlgorithm algorithm) {

    /** The thumbprint's bytes. */
    public byte[] thumbprintBytes() {
        return HexFormat.of().parseHex(thumbprint);
    }
}
