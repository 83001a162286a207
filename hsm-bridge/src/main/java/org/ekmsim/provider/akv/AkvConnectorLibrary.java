package org.ekmsim.provider.akv;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.EntryPoint;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.provider.ProviderVersion;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.InstalledLibrary;
import org.ekmsim.surroundings.Registry;
import org.ekmsim.surroundings.VisualCppRuntime;

/**
 * The library of the SQL Server Connector for Microsoft Azure Key Vault,
 * {@code Microsoft.AzureKeyVaultService.EKM.dll}, in one of its generations.
 */
public final class AkvConnectorLibrary implements EkmProviderLibrary {

    /** The name of this kind of provider in world files. */
    public static final String KIND = "akv";

    /** The registry key whose value {@code Level} says what the connector writes to the event log. */
    public static final String LOG_KEY = Registry.CRYPTOGRAPHIC_PROVIDER + "\\Azure Key Vault\\Log";

    /** The same for all generations; the real value is not documented (inferred). */
    static final UUID GUID = UUID.fromString("58f0f6a1-3b1c-4f0e-9d0b-6f1f7a3a2c11");

    /** SQL Server 2014 is the last that wants the runtime of 2013. */
    private static final int LAST_YEAR_OF_2013 = 2014;

    private final InstalledLibrary file;
    private final ConnectorVersion version;

    private AkvConnectorLibrary(InstalledLibrary file, ConnectorVersion version) {
        this.file = file;
        this.version = version;
    }

    /**
     * What an installed file of this kind is.
     *
     * @throws IllegalArgumentException when its version is not one of {@link #versions()}
     */
    public static AkvConnectorLibrary of(InstalledLibrary file) {
        return new AkvConnectorLibrary(file, ConnectorVersion.of(file.version()));
    }

    /** The generations known, oldest first, as world files name them. */
    public static List<String> versions() {
        return ConnectorVersion.known().stream().map(ConnectorVersion::id).toList();
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
        return version.fileVersion();
    }

    @Override
    public boolean signatureValid() {
        return file.signed();
    }

    @Override
    public UUID guid() {
        return GUID;
    }

    @Override
    public ProviderVersion version() {
        return version.version();
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
        return version.can(Ability.MANAGED_IDENTITY);
    }

    /** 2013 for SQL Server up to 2014 and for connectors up to 1.0.4.0, otherwise 2015. */
    @Override
    public Optional<VisualCppRuntime> missingRuntime(Host machine, int productYear) {
        boolean old = version.wantsRuntimeOf2013() || productYear <= LAST_YEAR_OF_2013;
        VisualCppRuntime needed = old ? VisualCppRuntime.OF_2013 : VisualCppRuntime.OF_2015;
        boolean there =
                !machine.platform().windows() || machine.setup().runtimes().contains(needed);
        return there ? Optional.empty() : Optional.of(needed);
    }

    @Override
    public EkmProvider open(ProviderHost host) {
        return new AkvConnector(host, version);
    }
}
