package org.ekmsim.provider.pkcs11;

import java.util.UUID;
import org.ekmsim.provider.AuthType;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.KeyFlags;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.provider.ProviderInfo.ProviderProperties;
import org.ekmsim.provider.ProviderVersion;
import org.ekmsim.provider.keyed.HsmAlgorithms;
import org.ekmsim.provider.keyed.HsmKeySession;
import org.ekmsim.provider.keyed.KeyedProvider;
import org.ekmsim.provider.keyed.ProviderProfile;
import org.ekmsim.provider.keyed.ProviderProfile.Codes;

/** A provider whose keys are those of its users in one hardware security module. */
public final class Pkcs11Provider {

    private static final String FRIENDLY_NAME = "EKM Provider for PKCS #11 tokens";

    private Pkcs11Provider() {}

    /**
     * Loads the provider into a process.
     *
     * @param guid the provider's GUID
     * @param version the library's version
     * @param label label of the module
     */
    public static EkmProvider load(ProviderHost host, UUID guid, ProviderVersion version, String label) {
        ProviderProperties properties = new ProviderProperties(
                guid,
                version,
                ProviderVersion.SUPPORTED_API,
                AuthType.BASIC,
                KeyFlags.SUPPORTED,
                KeyFlags.SUPPORTED,
                HsmKeySession.THUMBPRINT_BYTES,
                true);
        Codes codes = new Codes(Pkcs11Code.KEY_EXISTS, Pkcs11Code.BAD_KEY_NAME, Pkcs11Code.CANNOT_ENCRYPT);
        return new KeyedProvider(
                new ProviderProfile(FRIENDLY_NAME, properties, HsmAlgorithms.offered(type -> true), codes),
                new ModuleService(host.hsms(), label));
    }
}
