package org.ekmsim.world.directive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.surroundings.VirtualClock;
import org.ekmsim.vault.KeyVersion;
import org.ekmsim.vault.NewVersion;
import org.ekmsim.vault.VaultAdministration;
import org.ekmsim.vault.VaultKey;
import org.ekmsim.vault.VaultState;
import org.ekmsim.vault.Vaults;
import org.ekmsim.world.directive.VaultDirective.ChangeKey;
import org.ekmsim.world.directive.VaultDirective.DeleteVault;
import org.ekmsim.world.directive.VaultDirective.EnableKeyVersion;
import org.ekmsim.world.directive.VaultDirective.GrantRole;
import org.ekmsim.world.directive.VaultDirective.RevokeRole;
import org.ekmsim.world.directive.VaultDirective.RotateKey;
import org.ekmsim.world.directive.VaultDirective.SetPolicy;
import org.ekmsim.world.wording.Suggestion;

/** Carries out directives about vaults. */
final class VaultDirectives {

    private final Surroundings surroundings;
    private final Vaults vaults;
    private final VaultAdministration administration;

    VaultDirectives(Surroundings surroundings, Vaults vaults, VaultAdministration administration) {
        this.surroundings = surroundings;
        this.vaults = vaults;
        this.administration = administration;
    }

    List<String> execute(VaultDirective directive) {
        VaultState vault = vault(directive.vault());
        if (directive instanceof EnableKeyVersion enable) {
            enable(vault, enable);
        } else if (directive instanceof RotateKey rotate) {
            return rotate(vault, rotate);
        } else if (directive instanceof ChangeKey change) {
            change(vault, change);
        } else if (directive instanceof DeleteVault delete) {
            change(vault, found -> found.withDeleted(delete.deleted()));
        } else if (directive instanceof GrantRole grant) {
            grant(vault, grant);
        } else if (directive instanceof RevokeRole revoke) {
            change(vault, found -> found.revoke(principal(revoke.principal()), revoke.role()));
        } else if (directive instanceof SetPolicy policy) {
            set(vault, policy);
        } else {
            return show(vault);
        }
        return List.of();
    }

    private void enable(VaultState vault, EnableKeyVersion directive) {
        KeyVersion version = version(vault, directive.key());
        change(
                vault,
                found -> found.withKey(
                        directive.key().key(),
                        key -> key.withVersion(version.id(), known -> known.withEnabled(directive.enabled()))));
    }

    private List<String> rotate(VaultState vault, RotateKey directive) {
        VaultKey key = key(vault, directive.key().key());
        String wanted = directive.newVersion();
        if (wanted != null && key.version(wanted).isPresent()) {
            throw new DirectiveException("The key '" + key.name() + "' already has a version " + wanted + ".");
        }
        KeyVersion made = administration.rotate(
                vault.host(), key.name(), NewVersion.readyMade().withId(wanted));
        return List.of("New version of " + vault.name() + "/" + key.name() + ": " + made.id());
    }

    private void change(VaultState vault, ChangeKey directive) {
        String name = directive.key().key();
        switch (directive.change()) {
            case DELETE -> {
                key(vault, name);
                change(vault, found -> found.deleteKey(name));
            }
            case RECOVER -> {
                deletedKey(vault, name);
                change(vault, found -> found.recoverKey(name));
            }
            case PURGE -> {
                deletedKey(vault, name);
                change(vault, found -> found.purgeKey(name));
            }
        }
    }

    private void grant(VaultState vault, GrantRole directive) {
        if (directive.role().kind() != vault.kind()) {
            throw new DirectiveException(
                    "The role '" + directive.role().title() + "' cannot be given on " + vault.host() + ".");
        }
        String principal = principal(directive.principal());
        Instant now = clock().now();
        change(vault, found -> found.grant(principal, directive.role(), now));
    }

    private void set(VaultState vault, SetPolicy directive) {
        String principal = principal(directive.principal());
        Instant now = clock().now();
        change(
                vault,
                found -> directive.permissions().isEmpty()
                        ? found.withoutPolicy(principal)
                        : found.withPolicy(principal, directive.permissions(), now));
    }

    private static List<String> show(VaultState vault) {
        List<String> lines = new ArrayList<>();
        lines.add(vault.host() + (vault.deleted() ? " (deleted)" : ""));
        for (VaultKey key : vault.keys().present().values()) {
            lines.add("    " + key.name() + "  " + key.type().text() + " " + key.bits());
            for (KeyVersion version : key.versions()) {
                lines.add("        " + version.id() + "  " + (version.enabled() ? "enabled" : "disabled"));
            }
        }
        for (VaultKey key : vault.keys().deleted().values()) {
            lines.add("    " + key.name() + "  (deleted)");
        }
        return lines;
    }

    private void change(VaultState vault, UnaryOperator<VaultState> change) {
        vaults.change(state -> state.with(vault.host(), change));
    }

    private VirtualClock clock() {
        return surroundings.clock();
    }

    private VaultState vault(String name) {
        Collection<VaultState> all = vaults.state().vaults().values();
        List<VaultState> found = all.stream()
                .filter(vault ->
                        vault.name().equalsIgnoreCase(name) || vault.host().equalsIgnoreCase(name))
                .toList();
        if (found.size() > 1) {
            throw new DirectiveException(
                    "Several vaults are named '" + name + "': say the host name of the one you mean.");
        }
        if (found.isEmpty()) {
            List<String> names = all.stream().map(VaultState::name).toList();
            throw new DirectiveException("There is no vault '" + name + "'." + Suggestion.sentence(name, names));
        }
        return found.get(0);
    }

    private static VaultKey key(VaultState vault, String name) {
        return vault.key(name)
                .orElseThrow(() -> new DirectiveException("The vault " + vault.name() + " has no key '" + name + "'."
                        + Suggestion.sentence(name, vault.keys().present().keySet())));
    }

    private static void deletedKey(VaultState vault, String name) {
        if (!vault.keys().deleted().containsKey(name)) {
            throw new DirectiveException("The vault " + vault.name() + " has no deleted key '" + name + "'."
                    + Suggestion.sentence(name, vault.keys().deleted().keySet()));
        }
    }

    private static KeyVersion version(VaultState vault, KeyReference reference) {
        VaultKey key = key(vault, reference.key());
        return key.version(reference.version())
                .orElseThrow(() -> new DirectiveException(
                        "The key '" + key.name() + "' has no version " + reference.version() + "."));
    }

    private String principal(String name) {
        List<String> known =
                new ArrayList<>(surroundings.state().directory().applications().keySet());
        known.addAll(surroundings.state().directory().managedIdentities().keySet());
        if (!known.contains(name)) {
            throw new DirectiveException(
                    "There is no application or managed identity '" + name + "'." + Suggestion.sentence(name, known));
        }
        return name;
    }
}
