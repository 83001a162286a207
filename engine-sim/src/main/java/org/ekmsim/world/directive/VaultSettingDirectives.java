package org.ekmsim.world.directive;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.ekmsim.vault.Firewall;
import org.ekmsim.vault.VaultKind;
import org.ekmsim.vault.VaultProperties;
import org.ekmsim.vault.VaultState;
import org.ekmsim.vault.Vaults;
import org.ekmsim.world.directive.VaultSettingDirective.LimitRequests;
import org.ekmsim.world.directive.VaultSettingDirective.ProtectFromPurge;
import org.ekmsim.world.directive.VaultSettingDirective.PurgeVault;
import org.ekmsim.world.directive.VaultSettingDirective.RenameVault;
import org.ekmsim.world.directive.VaultSettingDirective.SetAccessModel;
import org.ekmsim.world.directive.VaultSettingDirective.SetAvailability;
import org.ekmsim.world.directive.VaultSettingDirective.SetFirewall;
import org.ekmsim.world.directive.VaultSettingDirective.SetPropagation;

/** Carries out directives about a vault as a whole. */
final class VaultSettingDirectives {

    private final Vaults vaults;
    private final VaultLookup lookup;

    VaultSettingDirectives(Vaults vaults, VaultLookup lookup) {
        this.vaults = vaults;
        this.lookup = lookup;
    }

    void execute(VaultState vault, VaultSettingDirective directive) {
        if (directive instanceof RenameVault rename) {
            vaults.change(state -> state.renamed(vault.host(), rename.name()));
        } else if (directive instanceof PurgeVault) {
            vaults.change(state -> state.purged(vault.host()));
        } else if (directive instanceof SetAccessModel access) {
            change(vault, found -> found.withAccessModel(access.model()));
        } else if (directive instanceof SetAvailability availability) {
            change(vault, found -> found.withAvailability(availability.availability()));
        } else if (directive instanceof SetFirewall firewall) {
            UnaryOperator<Firewall> change = change(firewall);
            change(vault, found -> found.withFirewall(change.apply(found.firewall())));
        } else {
            UnaryOperator<VaultProperties> change = properties(vault, directive);
            change(vault, found -> found.withProperties(change));
        }
    }

    private static UnaryOperator<VaultProperties> properties(VaultState vault, VaultSettingDirective directive) {
        if (directive instanceof SetPropagation propagation) {
            return properties -> properties.withPropagation(propagation.delay());
        }
        if (directive instanceof LimitRequests limit) {
            return properties -> properties.withRequestLimit(limit.requests());
        }
        if (directive instanceof ProtectFromPurge) {
            return VaultProperties::withPurgeProtection;
        }
        if (vault.kind() != VaultKind.MANAGED_HSM) {
            throw new DirectiveException("Only a managed HSM is activated: " + vault.name() + " is a key vault.");
        }
        return properties -> properties.withActivated(true);
    }

    private UnaryOperator<Firewall> change(SetFirewall directive) {
        return switch (directive.change()) {
            case ON -> firewall -> firewall.withEnabled(true);
            case OFF -> firewall -> firewall.withEnabled(false);
            case TRUST_SERVICES -> firewall -> firewall.withTrustedServices(true);
            case DISTRUST_SERVICES -> firewall -> firewall.withTrustedServices(false);
            case ALLOW, REFUSE, PRIVATE_ENDPOINT -> {
                String host = lookup.host(Objects.requireNonNull(directive.host()));
                yield switch (directive.change()) {
                    case ALLOW -> firewall -> firewall.allowing(host);
                    case PRIVATE_ENDPOINT -> firewall -> firewall.withPrivateEndpoint(host);
                    default -> firewall -> firewall.without(host);
                };
            }
        };
    }

    private void change(VaultState vault, UnaryOperator<VaultState> change) {
        vaults.change(state -> state.with(vault.host(), change));
    }
}
