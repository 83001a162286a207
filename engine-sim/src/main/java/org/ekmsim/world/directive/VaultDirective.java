package org.ekmsim.world.directive;

import java.util.Set;
import org.ekmsim.vault.KeyPermission;
import org.ekmsim.vault.Role;
import org.jspecify.annotations.Nullable;

/** Directives about key vaults; each names the vault first. */
public sealed interface VaultDirective extends Directive
        permits VaultKeyDirective,
                VaultSettingDirective,
                VaultDirective.DeleteVault,
                VaultDirective.GrantRole,
                VaultDirective.RevokeRole,
                VaultDirective.SetPolicy,
                VaultDirective.RestoreKey,
                VaultDirective.InNameOf,
                VaultDirective.ShowVault {

    /** The vault's name or host name. */
    String vault();

    /** {@code vault enable KEY} and {@code vault disable KEY}: the version named, else the current one. */
    record EnableKeyVersion(KeyReference key, boolean enabled) implements VaultKeyDirective {}

    /** {@code vault rotate KEY [as VERSION]}: a new version, which becomes the current one. */
    record RotateKey(KeyReference key, @Nullable String newVersion) implements VaultKeyDirective {}

    /** {@code vault delete KEY}, {@code vault recover KEY} and {@code vault purge KEY}. */
    record ChangeKey(KeyReference key, KeyChange change) implements VaultKeyDirective {}

    /** What can be done with a key as a whole. */
    enum KeyChange {
        DELETE,
        RECOVER,
        PURGE
    }

    /** {@code vault delete VAULT} and {@code vault recover VAULT}: a deleted vault's host name does not resolve. */
    record DeleteVault(String vault, boolean deleted) implements VaultDirective {}

    /** {@code vault grant VAULT PRINCIPAL ROLE}. */
    record GrantRole(String vault, String principal, Role role) implements VaultDirective {}

    /** {@code vault revoke VAULT PRINCIPAL ROLE}. */
    record RevokeRole(String vault, String principal, Role role) implements VaultDirective {}

    /** {@code vault policy VAULT PRINCIPAL PERMISSION...|none}: replaces the principal's access policy. */
    record SetPolicy(String vault, String principal, Set<KeyPermission> permissions) implements VaultDirective {
        /** Copies the permissions. */
        public SetPolicy {
            permissions = Set.copyOf(permissions);
        }
    }

    /** {@code vault restore NAME to VAULT}: the backup of that name. */
    record RestoreKey(String vault, String name) implements VaultDirective {}

    /**
     * {@code ... by PRINCIPAL}: a directive about a key, done if the vault lets the principal.
     *
     * @param work the directive
     * @param key name of the key it is about
     * @param permission what the principal needs
     */
    record InNameOf(String principal, VaultDirective work, String key, KeyPermission permission)
            implements VaultDirective {
        @Override
        public String vault() {
            return work.vault();
        }
    }

    /** {@code vault show VAULT}: keys and versions. */
    record ShowVault(String vault) implements VaultDirective {}
}
