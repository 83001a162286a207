package org.ekmsim.provider.hashicorp;

import java.util.List;
import java.util.UUID;
import org.ekmsim.provider.AuthType;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.KeyFlags;
import org.ekmsim.provider.LibraryFile;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.provider.ProviderInfo.ProviderProperties;
import org.ekmsim.provider.ProviderKind;
import org.ekmsim.provider.ProviderVersion;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.keyed.HsmAlgorithms;
import org.ekmsim.provider.keyed.HsmKeySession;
import org.ekmsim.provider.keyed.KeyedProvider;
import org.ekmsim.provider.keyed.ProviderProfile;
import org.ekmsim.provider.keyed.ProviderProfile.Codes;
import org.ekmsim.surroundings.InstalledLibrary;

/**
 * {@code provider: hashicorp} in world files. Settings: {@code module}, the label of the module that stands for the vault's transit
 * engine (its users are AppRoles), and {@code licence}: {@code valid}, {@code expired} or {@code unreadable}.
 */
public final class TransitKind implements ProviderKind {

    /** The same for all versions; the real value is not documented (inferred). */
    static final UUID GUID = UUID.fromString("6a8e5d04-93a5-4a4e-8b1f-0d4c2e71b0f7");

    private static final String FRIENDLY_NAME = "Transit Vault EKM Provider";

    @Override
    public String name() {
        return "hashicorp";
    }

    @Override
    public List<String> versions() {
        return List.of("0.2.0", "0.2.1", "0.3.0", "0.3.1", "0.3.2");
    }

    @Override
    public List<String> settings() {
        return List.of("module", "licence");
    }

    @Override
    public EkmProviderLibrary library(InstalledLibrary file) {
        String label = file.setting("module")
                .orElseThrow(() -> new IllegalArgumentException(
                        "The setting 'module' is missing: it names the HSM that stands for the vault."));
        Licence licence = file.setting("licence").map(Licence::of).orElse(Licence.VALID);
        ProviderVersion version = ProviderVersion.parse(file.version() + ".0");
        return new LibraryFile(file, GUID, version, host -> load(host, version, label, licence));
    }

    private static EkmProvider load(ProviderHost host, ProviderVersion version, String label, Licence licence) {
        ProviderProperties properties = new ProviderProperties(
                GUID,
                version,
                ProviderVersion.SUPPORTED_API,
                AuthType.BASIC,
                0,
                KeyFlags.SUPPORTED,
                HsmKeySession.THUMBPRINT_BYTES,
                true);
        boolean tellsCausesApart = version.minor() > 3 || version.minor() == 3 && version.build() >= 2;
        ProviderProfile profile = new ProviderProfile(
                FRIENDLY_NAME,
                properties,
                HsmAlgorithms.offered(type -> type.symmetric().isEmpty()),
                new Codes(ReturnCode.NOT_SUPPORTED, ReturnCode.NOT_SUPPORTED, ReturnCode.INVALID_ARGUMENT));
        return new KeyedProvider(profile, new TransitService(host.hsms(), label, licence, tellsCausesApart));
    }
}
