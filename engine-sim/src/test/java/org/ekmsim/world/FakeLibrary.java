package org.ekmsim.world;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.EntryPoint;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.provider.ProviderLibraries;
import org.ekmsim.provider.ProviderVersion;
import org.ekmsim.provider.akv.AkvConnectorLibrary;
import org.ekmsim.surroundings.InstalledLibrary;

/**
 * The library of a fake provider, in the place of the connector.
 *
 * @param file where it is installed
 * @param exports the entry points it exports
 * @param provider makes the provider when it is loaded
 */
record FakeLibrary(InstalledLibrary file, Set<EntryPoint> exports, Supplier<? extends EkmProvider> provider)
        implements EkmProviderLibrary {

    /** Libraries of a complete provider. */
    static ProviderLibraries of(Supplier<? extends EkmProvider> provider) {
        return of(EntryPoint.all(), provider);
    }

    static ProviderLibraries of(Set<EntryPoint> exports, Supplier<? extends EkmProvider> provider) {
        return new ProviderLibraries(
                Map.of(AkvConnectorLibrary.KIND, file -> new FakeLibrary(file, exports, provider)));
    }

    @Override
    public String path() {
        return file.path();
    }

    @Override
    public String fileName() {
        return file.fileName();
    }

    @Override
    public String fileVersion() {
        return "1.2.3.4";
    }

    @Override
    public boolean signatureValid() {
        return file.signed();
    }

    @Override
    public UUID guid() {
        return FakeProvider.GUID;
    }

    @Override
    public ProviderVersion version() {
        return FakeProvider.VERSION;
    }

    @Override
    public ProviderVersion apiVersion() {
        return ProviderVersion.SUPPORTED_API;
    }

    @Override
    public boolean supportsManagedIdentity() {
        return false;
    }

    @Override
    public EkmProvider open(ProviderHost host) {
        return provider.get();
    }
}
