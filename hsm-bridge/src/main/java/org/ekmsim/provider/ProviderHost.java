package org.ekmsim.provider;

import org.ekmsim.hsm.HsmService;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.vault.VaultService;

/**
 * The process a provider is loaded into.
 *
 * @param hostName name of the machine
 * @param instance name of the instance
 * @param serviceAccount the account the instance runs as
 * @param surroundings everything around the instance
 * @param vaults the key services
 * @param hsms the hardware security modules
 */
public record ProviderHost(
        String hostName,
        String instance,
        String serviceAccount,
        Surroundings surroundings,
        VaultService vaults,
        HsmService hsms) {

    /** The machine as it is now. */
    public Host machine() {
        return surroundings.state().host(hostName);
    }
}
