package org.ekmsim.world.file;

import java.util.List;
import org.ekmsim.vault.AccessModel;
import org.ekmsim.vault.Availability;
import org.ekmsim.vault.Cloud;
import org.ekmsim.vault.Firewall;
import org.ekmsim.vault.VaultHome;
import org.ekmsim.vault.VaultKind;
import org.ekmsim.vault.VaultProperties;

/**
 * A key vault or managed HSM.
 *
 * @param name its name; the host name follows from name, cloud and kind
 * @param home where it is
 * @param kind which service
 * @param access how it decides who may do what
 * @param grants roles given
 * @param policies access policies given
 * @param keys its keys
 * @param firewall its firewall
 * @param availability how the service is doing
 * @param properties what else its owner set
 * @param deleted whether the vault itself is soft-deleted
 */
public record VaultDefinition(
        String name,
        VaultHome home,
        VaultKind kind,
        AccessModel access,
        List<GrantDefinition> grants,
        List<PolicyDefinition> policies,
        List<KeyDefinition> keys,
        Firewall firewall,
        Availability availability,
        VaultProperties properties,
        boolean deleted) {

    /** Copies the lists. */
    public VaultDefinition {
        grants = List.copyOf(grants);
        policies = List.copyOf(policies);
        keys = List.copyOf(keys);
    }

    /** The cloud it is in. */
    public Cloud cloud() {
        return home.cloud();
    }
}
