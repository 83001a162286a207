package org.ekmsim.provider;

import java.util.Set;
import java.util.UUID;

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

    /** Loads the provider into a process. */
    EkmProvider open(ProviderHost host);
}
