package org.ekmsim.engine.cryptographicprovider;

import org.ekmsim.engine.instance.InstanceIdentity;
import org.ekmsim.engine.instance.InstanceStore;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.ProviderCaller;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.ManagedIdentity;
import org.ekmsim.surroundings.Platform;

/**
 * The managed identity an instance authenticates with: the primary identity of its Azure virtual machine, from SQL Server 2022 CU17 on
 * Windows, or of a machine connected through Azure Arc, from SQL Server 2025; with a connector that knows managed identities.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-sql/virtual-machines/windows/managed-identity-extensible-key-management">
 *     Managed identity support for EKM with Azure Key Vault</a>
 */
public final class ManagedIdentitySupport {

    private ManagedIdentitySupport() {}

    /** Name of the identity for a provider; as {@link #authenticate}, and 37576 when the connector is too old. */
    static String primaryIdentity(InstanceStore store, EkmProviderLibrary library, ProviderCaller caller) {
        ManagedIdentity primary = authenticate(store, caller);
        if (!library.supportsManagedIdentity()) {
            throw EngineError.of(37576, 2);
        }
        return primary.name();
    }

    /** The identity a statement is about to use; 37563 without one; before CU17 the instance hangs. */
    public static ManagedIdentity authenticate(InstanceStore store, ProviderCaller caller) {
        InstanceIdentity identity = store.state().identity();
        if (!identity.flavour().managedIdentity()) {
            store.surroundings()
                    .clock()
                    .awaitForever(
                            "a managed identity before SQL Server 2022 CU17 in session " + caller.sessionId(),
                            caller.cancellation());
        }
        return primaryIdentity(store);
    }

    /** Client id of the primary identity, as trace flag 4675 makes CREATE CREDENTIAL report it; 37563 without one. */
    public static String requiredClientId(InstanceStore store) {
        return primaryIdentity(store).clientId().toString();
    }

    /** The primary identity; 37563 state 2 when there is none or the machine cannot have one. */
    private static ManagedIdentity primaryIdentity(InstanceStore store) {
        InstanceIdentity identity = store.state().identity();
        Host host = store.surroundings().state().host(identity.host());
        boolean throughArc = identity.platform() == Platform.ARC_WINDOWS
                && identity.flavour().identityThroughArc();
        if (identity.platform() != Platform.AZURE_VM_WINDOWS && !throughArc) {
            throw noPrimaryIdentity();
        }
        return host.primary().orElseThrow(ManagedIdentitySupport::noPrimaryIdentity);
    }

    private static EngineError noPrimaryIdentity() {
        return EngineError.of(37563, 2);
    }
}
