package org.ekmsim.provider.fault;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.EntryPoint;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.provider.ProviderVersion;
import org.ekmsim.surroundings.InstalledLibrary;

/** The library of a faulty provider. */
record FaultyLibrary(
        InstalledLibrary file,
        UUID guid,
        ProviderVersion version,
        Misconduct misconduct,
        Function<ProviderHost, EkmProvider> loading)
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
        return misconduct.apiVersion();
    }

    @Override
    public Set<EntryPoint> exports() {
        Set<EntryPoint> exports = EnumSet.copyOf(EntryPoint.all());
        exports.removeAll(misconduct.missing());
        return exports;
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
