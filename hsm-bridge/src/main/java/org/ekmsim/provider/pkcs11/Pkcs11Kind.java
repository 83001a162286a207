package org.ekmsim.provider.pkcs11;

import java.util.List;
import java.util.UUID;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.LibraryFile;
import org.ekmsim.provider.ProviderKind;
import org.ekmsim.provider.ProviderVersion;
import org.ekmsim.surroundings.InstalledLibrary;

/**
 * {@code provider: pkcs11} in world files. Settings: {@code module}, the label of the module it drives, and {@code guid}, for two vendors
 * beside each other.
 */
public final class Pkcs11Kind implements ProviderKind {

    /** The GUID where the world does not say. */
    static final UUID GUID = UUID.fromString("2b4ac1f3-5d39-4c67-9f0a-7a1de6b95c11");

    @Override
    public String name() {
        return "pkcs11";
    }

    @Override
    public List<String> settings() {
        return List.of("module", "guid");
    }

    @Override
    public EkmProviderLibrary library(InstalledLibrary file) {
        String label = file.setting("module")
                .orElseThrow(() -> new IllegalArgumentException(
                        "The setting 'module' is missing: it names the HSM this library drives."));
        UUID guid = file.setting("guid").map(UUID::fromString).orElse(GUID);
        ProviderVersion version = ProviderVersion.parse(file.version());
        return new LibraryFile(file, guid, version, host -> Pkcs11Provider.load(host, guid, version, label));
    }
}
