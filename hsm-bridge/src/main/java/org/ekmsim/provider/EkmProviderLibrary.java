package org.ekmsim.provider;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.VisualCppRuntime;

/** A provider's library file: what can be known about it without calling it, and how to load it. */
public interface EkmProviderLibrary {

    /** Full path of the file. */
    String path();

    /** File name without folders; names the provider in the record of calls. */
    String fileName();

    /** The version in the file's properties, as text, such as {@code 15.0.2000.440}. */
    String fileVersion();

    /** Whether the Authenticode signature verifies. */
    boolean signatureValid();

    /** The provider's GUID. */
    UUID guid();

    /** The version the provider answers for itself. */
    ProviderVersion version();

    /** The version of the interface it was built for. */
    ProviderVersion apiVersion();

    /** The entry points it exports. */
    Set<EntryPoint> exports();

    /** Whether sessions can be opened with a managed identity. */
    boolean supportsManagedIdentity();

    /**
     * The Visual C++ runtime that the library needs in a process of that SQL Server and does not find on the machine; nothing for
     * libraries that need none.
     *
     * @param machine where it is to be loaded
     * @param productYear the year in the product name of the SQL Server
     */
    default Optional<VisualCppRuntime> missingRuntime(Host machine, int productYear) {
        return Optional.empty();
    }

    /** Loads the provider into a process. */
    EkmProvider open(ProviderHost host);
}
