package org.ekmsim.provider.akv;

import java.util.List;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.ProviderKind;
import org.ekmsim.surroundings.InstalledLibrary;

/** {@code provider: akv} in world files: the SQL Server Connector for Microsoft Azure Key Vault. */
public final class AkvKind implements ProviderKind {

    @Override
    public String name() {
        return AkvConnectorLibrary.KIND;
    }

    @Override
    public List<String> versions() {
        return AkvConnectorLibrary.versions();
    }

    @Override
    public EkmProviderLibrary library(InstalledLibrary file) {
        return AkvConnectorLibrary.of(file);
    }
}
