package org.ekmsim.provider;

import java.util.UUID;

/** What a provider tells about itself; the name's buffer is the caller's. */
public final class ProviderInfo {

    private final CpString name;
    private ProviderProperties properties = ProviderProperties.unset();

    private ProviderInfo(CpString name) {
        this.name = name;
    }

    /** Without memory: asks for the name's size. */
    public static ProviderInfo probe() {
        return new ProviderInfo(CpString.probe());
    }

    /** With memory for a name of so many bytes. */
    public static ProviderInfo buffer(int nameBytes) {
        return new ProviderInfo(CpString.buffer(nameBytes));
    }

    /** The friendly name's buffer. */
    public CpString name() {
        return name;
    }

    /** The fixed fields. */
    public ProviderProperties properties() {
        return properties;
    }

    /** The provider's side: fills everything, or announces the name's size and answers INSUFFICIENT_BUFFER. */
    public int offer(String friendlyName, ProviderProperties fields) {
        int code = name.offer(friendlyName);
        if (code == ReturnCode.SUCCESS) {
            properties = fields;
        }
        return code;
    }

    /**
     * The fixed fields of a provider's description.
     *
     * @param guid identifies the provider, whatever its version
     * @param version version of the library
     * @param apiVersion version of the interface it was built for
     * @param authType an {@link AuthType} number
     * @param symmetricKeySupport {@link KeyFlags} it offers for symmetric keys
     * @param asymmetricKeySupport {@link KeyFlags} it offers for asymmetric keys
     * @param thumbprintLength bytes of its longest thumbprint, 1 to 32
     * @param acceptsKeyName whether keys can be named by the caller
     */
    public record ProviderProperties(
            UUID guid,
            ProviderVersion version,
            ProviderVersion apiVersion,
            int authType,
            int symmetricKeySupport,
            int asymmetricKeySupport,
            int thumbprintLength,
            boolean acceptsKeyName) {

        static ProviderProperties unset() {
            ProviderVersion none = new ProviderVersion(0, 0, 0, 0);
            return new ProviderProperties(new UUID(0, 0), none, none, 0, 0, 0, 0, false);
        }
    }
}
