package org.ekmsim.world.directive;

import java.time.Duration;
import org.ekmsim.vault.AccessModel;
import org.ekmsim.vault.Availability;
import org.jspecify.annotations.Nullable;

/** Directives about a vault as a whole. */
public sealed interface VaultSettingDirective extends VaultDirective {

    /** {@code vault access VAULT rbac|access-policy}: what the other model gave is void. */
    record SetAccessModel(String vault, AccessModel model) implements VaultSettingDirective {}

    /** {@code vault propagation VAULT SPAN}: how long fresh roles and access policies are not yet known. */
    record SetPropagation(String vault, Duration delay) implements VaultSettingDirective {}

    /** {@code vault firewall VAULT on|off|allow HOST|refuse HOST|private-endpoint HOST|trusted-services on|off}. */
    record SetFirewall(
            String vault, FirewallChange change, @Nullable String host) implements VaultSettingDirective {}

    /** What can be done with a firewall. */
    enum FirewallChange {
        ON,
        OFF,
        ALLOW,
        REFUSE,
        PRIVATE_ENDPOINT,
        TRUST_SERVICES,
        DISTRUST_SERVICES
    }

    /** {@code vault throttle VAULT on|off} and {@code vault outage VAULT on|off}: the service answers 429 or 503 to everything. */
    record SetAvailability(String vault, Availability availability) implements VaultSettingDirective {}

    /** {@code vault limit VAULT N|none}: requests served in ten seconds; none brings the documented limits back. */
    record LimitRequests(String vault, @Nullable Integer requests) implements VaultSettingDirective {}

    /** {@code vault rename VAULT NAME}: the old host name does not resolve any more. */
    record RenameVault(String vault, String name) implements VaultSettingDirective {}

    /** {@code vault purge VAULT}: removes a deleted vault for good. */
    record PurgeVault(String vault) implements VaultSettingDirective {}

    /** {@code vault protect VAULT}: nothing deleted can be purged before its retention ends. */
    record ProtectFromPurge(String vault) implements VaultSettingDirective {}

    /** {@code vault activate VAULT}: the security domain of a managed HSM is downloaded. */
    record ActivateHsm(String vault) implements VaultSettingDirective {}
}
