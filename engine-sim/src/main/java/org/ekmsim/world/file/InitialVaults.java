package org.ekmsim.world.file;

import java.time.Instant;
import org.ekmsim.vault.KeyVersion;
import org.ekmsim.vault.NewVersion;
import org.ekmsim.vault.VaultAdministration;
import org.ekmsim.vault.VaultState;
import org.ekmsim.vault.Vaults;

/** Puts the vaults a world starts with into place, their private keys into tokens. */
public final class InitialVaults {

    private final Vaults vaults;
    private final VaultAdministration administration;

    /**
     * @param vaults where the vaults go
     * @param administration makes the keys, in the same vaults
     */
    public InitialVaults(Vaults vaults, VaultAdministration administration) {
        this.vaults = vaults;
        this.administration = administration;
    }

    /** Creates the vaults of that world in the order of the file, so that the same file always has the same keys. */
    public void create(WorldDefinition world) {
        for (VaultDefinition vault : world.vaults()) {
            VaultState empty = empty(vault, world.clock().start());
            vaults.change(state -> state.with(empty));
            vault.keys().forEach(key -> create(empty.host(), key));
            vaults.change(state -> state.with(empty.host(), found -> found.withDeleted(vault.deleted())));
        }
    }

    private static VaultState empty(VaultDefinition definition, Instant start) {
        VaultState vault = VaultState.named(definition.name(), definition.cloud(), definition.kind())
                .withHome(definition.home())
                .withProperties(usual -> definition.properties())
                .withAccessModel(definition.access())
                .withFirewall(definition.firewall())
                .withAvailability(definition.availability());
        for (GrantDefinition grant : definition.grants()) {
            vault = vault.grant(grant.to(), grant.role(), start);
        }
        for (PolicyDefinition policy : definition.policies()) {
            vault = vault.withPolicy(policy.to(), policy.permissions(), start);
        }
        return vault;
    }

    private void create(String vault, KeyDefinition key) {
        boolean first = true;
        for (KeyVersionDefinition version : key.versions()) {
            NewVersion manner = new NewVersion(key.generate(), version.id());
            KeyVersion made = first
                    ? administration.createKey(vault, key.name(), key.type(), key.size(), manner)
                    : administration.rotate(vault, key.name(), manner);
            set(vault, key.name(), made.id(), version);
            first = false;
        }
        vaults.change(state ->
                state.with(vault, found -> found.withKey(key.name(), made -> made.withRotation(key.rotation()))));
        if (key.deleted()) {
            administration.deleteKey(vault, key.name());
        }
    }

    private void set(String vault, String key, String id, KeyVersionDefinition definition) {
        vaults.change(state -> state.with(
                vault,
                found -> found.withKey(
                        key,
                        named -> named.withVersion(id, version -> version.withEnabled(definition.enabled())
                                .withDates(definition.notBefore(), definition.expires())
                                .withOperations(definition.operations())))));
    }
}
