package org.ekmsim.provider.akv;

import java.util.HexFormat;
import org.ekmsim.vault.RsaPublicNumbers;

/**
 * A key the connector has seen.
 *
 * @param uri where it is
 * @param thumbprintHex its thumbprint as upper-case digits
 * @param publicNumbers its public half
 */
record KnownKey(KeyUri uri, String thumbprintHex, RsaPublicNumbers publicNumbers) {

    static String hex(byte[] thumbprint) {
        return HexFormat.of().withUpperCase().formatHex(thumbprint);
    }

    byte[] thumbprint() {
        return HexFormat.of().parseHex(thumbprintHex);
    }
}
