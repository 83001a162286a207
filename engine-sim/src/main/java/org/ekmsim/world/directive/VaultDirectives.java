package org.ekmsim.world.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ekmsim.surroundings.AccessToken;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.surroundings.VirtualClock;
import org.ekmsim.vault.VaultAdministration;
import org.ekmsim.vault.VaultCaller;
import org.ekmsim.vault.VaultKey;
import org.ekmsim.vault.VaultResponse;
import org.ekmsim.vault.VaultService;
import org.ekmsim.vault.VaultState;
import org.ekmsim.vault.Vaults;
import org.ekmsim.world.directive.VaultDirective.DeleteVault;
import org.ekmsim.world.directive.VaultDirective.GrantRole;
import org.ekmsim.world.directive.VaultDirective.InNameOf;
import org.ekmsim.world.directive.VaultDirective.RestoreKey;
import org.ekmsim.world.directive.VaultDirective.RevokeRole;
import org.ekmsim.world.directive.VaultDirective.SetPolicy;

/** Carries out directives about vaults. */
final class VaultDirectives {

    /** Where administrators sit: no machine of the world, so that a firewall keeps them out. */
    private static final String WORKPLACE = "the administrator's workplace";

    private final Surroundings surroundings;
    private final Vaults vaults;
    private final VaultAdministration administration;
    private final VaultService service;
    private final VaultLookup lookup;
    private final VaultKeyDirectives keyDirectives;
    private final VaultSettingDirectives settingDirectives;

    VaultDirectives(
            Surroundings surroundings, Vaults vaults, VaultAdministration administration, VaultService service) {
        this.surroundings = surroundings;
        this.vaults = vaults;
        this.administration = administration;
        this.service = service;
        this.lookup = new VaultLookup(surroundings, vaults);
        this.keyDirectives = new VaultKeyDirectives(vaults, administration, lookup);
        this.settingDirectives = new VaultSettingDirectives(vaults, lookup);
    }

    List<String> execute(VaultDirective directive) {
        VaultState vault = lookup.vault(directive.vault());
        try {
            return execute(vault, directive);
        } catch (IllegalArgumentException e) {
            throw new DirectiveException(String.valueOf(e.getMessage()));
        }
    }

    private List<String> execute(VaultState vault, VaultDirective directive) {
        if (directive instanceof VaultKeyDirective key) {
            return keyDirectives.execute(vault, key);
        }
        if (directive instanceof VaultSettingDirective setting) {
            settingDirectives.execute(vault, setting);
            return List.of();
        }
        if (directive instanceof RestoreKey restore) {
            VaultKey restored = administration.restoreKey(vault.host(), restore.name());
            return List.of("Restored " + vault.name() + "/" + restored.name());
        }
        if (directive instanceof InNameOf somebody) {
            return execute(vault, somebody);
        }
        return change(vault, directive) ? List.of() : VaultListing.of(vault);
    }

    private boolean change(VaultState vault, VaultDirective directive) {
        if (directive instanceof DeleteVault delete) {
            change(vault, found -> found.withDeleted(delete.deleted()));
        } else if (directive instanceof GrantRole grant) {
            administration.grant(vault.host(), lookup.principal(grant.principal()), grant.role());
        } else if (directive instanceof RevokeRole revoke) {
            change(vault, found -> found.revoke(lookup.principal(revoke.principal()), revoke.role()));
        } else if (directive instanceof SetPolicy policy) {
            set(vault, policy);
        } else {
            return false;
        }
        return true;
    }

    private void set(VaultState vault, SetPolicy directive) {
        String principal = lookup.principal(directive.principal());
        if (directive.permissions().isEmpty()) {
            change(vault, found -> found.withoutPolicy(principal));
        } else {
            administration.setPolicy(vault.host(), principal, directive.permissions());
        }
    }

    /** What the vault refuses is shown and nothing is done; it is no mistake of the script. */
    private List<String> execute(VaultState vault, InNameOf directive) {
        String principal = lookup.principal(directive.principal());
        VirtualClock clock = surroundings.clock();
        AccessToken token = surroundings
                .state()
                .directory()
                .administrator(principal, vault.cloud().audience(vault.kind()), clock.now())
                .orElseThrow();
        List<String> shown = new ArrayList<>();
        VaultResponse response = service.administer(
                new VaultCaller(token, WORKPLACE),
                vault.host(),
                directive.permission(),
                directive.key(),
                () -> shown.addAll(execute(directive.work())));
        if (response instanceof VaultResponse.Refusal refusal) {
            return List.of(refusal.text());
        }
        return response instanceof VaultResponse.NoAnswer
                ? List.of("The vault " + vault.host() + " does not answer.")
                : shown;
    }

    private void change(VaultState vault, UnaryOperator<VaultState> change) {
        vaults.change(state -> state.with(vault.host(), change));
    }
}
