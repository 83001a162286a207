package org.ekmsim.provider;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.ekmsim.surroundings.InstalledLibrary;

/**
 * A library that exports everything, is built for the supported interface and knows no managed identity: what most libraries are.
 *
 * @param file where it is installed
 * @param guid the provider's GUID
 * @param version the provider's version
 * @param loading loads the provider into a process
 */
public record LibraryFile(
        InstalledLibrary file, UUID guid, ProviderVersion version, Function<ProviderHost, EkmProvider> loading)
        implements EkmProviderLibrary {

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
        return file.version();
    }

    @Override
    public boolean signatureValid() {
        return file.signed();
    }

    @Override
    public ProviderVersion apiVersion() {
        return ProviderVersion.SUPPORTED_API;
    }

    @Override
    public Set<EntryPoint> exports() {
        return EntryPoint.all();
    }

    @Override
    public boolean supportsManagedIdentity() {
        return false;
    }

    @Override
    public EkmProvider open(ProviderHost host) {
        return loading.apply(host);
    }
}
