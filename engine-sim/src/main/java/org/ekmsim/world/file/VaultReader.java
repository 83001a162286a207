package org.ekmsim.world.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ekmsim.vault.AccessModel;
import org.ekmsim.vault.Availability;
import org.ekmsim.vault.Cloud;
import org.ekmsim.vault.Firewall;
import org.ekmsim.vault.KeyPermission;
import org.ekmsim.vault.Role;
import org.ekmsim.vault.VaultHome;
import org.ekmsim.vault.VaultKind;
import org.ekmsim.vault.VaultProperties;
import org.ekmsim.vault.VaultState;

/** Reads vaults, all but their keys. */
final class VaultReader {

    private final References references;

    VaultReader(References references) {
        this.references = references;
    }

    Optional<VaultDefinition> read(Section section) {
        Optional<String> name = section.text("name");
        Cloud cloud = section.word("cloud", Vocabulary.CLOUDS).orElse(Cloud.PUBLIC);
        VaultKind kind = section.word("kind", Vocabulary.VAULT_KINDS).orElse(VaultKind.KEY_VAULT);
        AccessModel access = section.word("access", Vocabulary.ACCESS_MODELS).orElse(AccessModel.RBAC);
        if (kind == VaultKind.MANAGED_HSM && access == AccessModel.ACCESS_POLICY) {
            section.problem("access", "A managed HSM has no access policies: expected rbac.");
        }
        KeyReader keys = new KeyReader(references, name.orElse(""), kind);
        List<GrantDefinition> grants = section.sections("grants", Shape.GRANT, grant -> grant(grant, kind));
        List<PolicyDefinition> policies = section.sections("policies", Shape.POLICY, this::policy);
        List<KeyDefinition> keyList = section.sections("keys", Shape.KEY, keys::read);
        Firewall firewall =
                section.section("firewall", Shape.FIREWALL).map(this::firewall).orElse(Firewall.open());
        Availability availability =
                section.word("availability", Vocabulary.AVAILABILITIES).orElse(Availability.AVAILABLE);
        boolean deleted = section.truth("deleted").orElse(false);
        VaultHome home = home(section, cloud);
        VaultProperties properties = properties(section, kind);
        return name.filter(text -> wellFormed(section, text)).map(text -> {
            references.declare(References.Kind.VAULT, "", text + cloud.hostSuffix(kind), section.at("name"));
            return new VaultDefinition(
                    text, home, kind, access, grants, policies, keyList, firewall, availability, properties, deleted);
        });
    }

    private static VaultHome home(Section section, Cloud cloud) {
        VaultHome usual = VaultHome.in(cloud);
        return new VaultHome(
                cloud,
                section.text("geography").orElse(usual.geography()),
                section.text("subscription").orElse(usual.subscription()),
                section.text("tenant").orElse(usual.tenant()));
    }

    private static VaultProperties properties(Section section, VaultKind kind) {
        VaultProperties usual = VaultProperties.usual();
        int days = section.number("retention-days", 1).orElse(usual.retentionDays());
        boolean fine = days >= VaultProperties.SHORTEST_RETENTION && days <= VaultProperties.LONGEST_RETENTION;
        if (!fine) {
            section.problem("retention-days", "Deleted keys are kept 7 to 90 days, not " + days + ".");
        }
        return new VaultProperties(
                section.truth("purge-protection").orElse(usual.purgeProtection()),
                fine ? days : usual.retentionDays(),
                activated(section, kind),
                section.number("request-limit", 1).orElse(null),
                section.delay("propagation").orElse(usual.propagation()));
    }

    /** A managed HSM that is not activated has neither keys nor roles yet. */
    private static boolean activated(Section section, VaultKind kind) {
        boolean activated = section.truth("activated").orElse(true);
        if (activated) {
            return true;
        }
        if (kind == VaultKind.KEY_VAULT) {
            section.problem("activated", "Only a managed HSM needs activation: leave this key out.");
        }
        for (String key : List.of("keys", "grants")) {
            if (section.has(key)) {
                section.problem(key, "A managed HSM that is not activated has no " + key + " yet.");
            }
        }
        return kind == VaultKind.KEY_VAULT;
    }

    private static boolean wellFormed(Section section, String name) {
        boolean fine = VaultState.isName(name);
        if (!fine) {
            section.problem(
                    "name",
                    "'" + name + "' is no name of a vault: expected 3 to 24 letters, digits and single hyphens, "
                            + "without the host's domain.");
        }
        return fine;
    }

    private Optional<GrantDefinition> grant(Section section, VaultKind kind) {
        Optional<String> to = principal(section);
        Optional<Role> role = section.word("role", Vocabulary.ROLES);
        role.filter(known -> known.kind() != kind)
                .ifPresent(known -> section.problem(
                        "role",
                        "The role '" + known.title() + "' is not for this kind of vault: expected one of "
                                + String.join(", ", titles(kind)) + "."));
        return to.flatMap(text -> role.map(known -> new GrantDefinition(text, known)));
    }

    private static List<String> titles(VaultKind kind) {
        return EnumSet.allOf(Role.class).stream()
                .filter(role -> role.kind() == kind)
                .map(Role::title)
                .toList();
    }

    private Optional<PolicyDefinition> policy(Section section) {
        Set<KeyPermission> permissions = Set.copyOf(section.words("permissions", Vocabulary.PERMISSIONS));
        return principal(section).map(text -> new PolicyDefinition(text, permissions));
    }

    private Optional<String> principal(Section section) {
        Optional<String> to = section.text("to");
        to.ifPresent(text -> references.use(References.Kind.PRINCIPAL, "", text, section.at("to")));
        return to;
    }

    private Firewall firewall(Section section) {
        Firewall firewall = Firewall.closed()
                .withTrustedServices(section.truth("trusted-services").orElse(false));
        for (String host : hosts(section, "allowed-hosts")) {
            firewall = firewall.allowing(host);
        }
        for (String host : hosts(section, "private-endpoints")) {
            firewall = firewall.withPrivateEndpoint(host);
        }
        return firewall;
    }

    private List<String> hosts(Section section, String key) {
        List<String> hosts = section.texts(key);
        hosts.forEach(host -> references.use(References.Kind.HOST, "", host, section.at(key)));
        return hosts;
    }
}
