package org.ekmsim.world.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ekmsim.vault.KeyPermission;
import org.ekmsim.vault.Role;
import org.ekmsim.world.directive.VaultDirective.ChangeKey;
import org.ekmsim.world.directive.VaultDirective.DeleteVault;
import org.ekmsim.world.directive.VaultDirective.EnableKeyVersion;
import org.ekmsim.world.directive.VaultDirective.GrantRole;
import org.ekmsim.world.directive.VaultDirective.KeyChange;
import org.ekmsim.world.directive.VaultDirective.RevokeRole;
import org.ekmsim.world.directive.VaultDirective.RotateKey;
import org.ekmsim.world.directive.VaultDirective.SetPolicy;
import org.ekmsim.world.directive.VaultDirective.ShowVault;
import org.ekmsim.world.wording.Words;

/** Reads the directives that begin with {@code vault}. */
final class VaultDirectiveParser {

    private static final Words<String> ACTIONS = Words.of(
            "vault directive",
            "enable",
            "disable",
            "rotate",
            "delete",
            "recover",
            "purge",
            "grant",
            "revoke",
            "policy",
            "show");
    private static final Words<Role> ROLES = Words.of("role", List.of(Role.values()), Role::title);
    private static final Words<KeyPermission> PERMISSIONS =
            Words.of("key permission", List.of(KeyPermission.values()), KeyPermission::text);

    Directive parse(DirectiveWords words) {
        String action = words.next(ACTIONS);
        return switch (action) {
            case "enable", "disable" -> new EnableKeyVersion(key(words), action.equals("enable"));
            case "rotate" -> rotate(words);
            case "delete", "recover" -> keyOrVault(words, action);
            case "purge" -> new ChangeKey(keyWithoutVersion(words), KeyChange.PURGE);
            case "grant" -> new GrantRole(vault(words), principal(words), role(words));
            case "revoke" -> new RevokeRole(vault(words), principal(words), role(words));
            case "policy" -> new SetPolicy(vault(words), principal(words), permissions(words));
            default -> new ShowVault(vault(words));
        };
    }

    private static Directive rotate(DirectiveWords words) {
        KeyReference key = keyWithoutVersion(words);
        String version = words.take("as") ? words.next("the id of the new version") : null;
        if (version != null && !version.matches("[0-9A-Fa-f]{32}")) {
            throw new DirectiveException("'" + version + "' is no key version: expected 32 hexadecimal digits.");
        }
        return new RotateKey(key, version == null ? null : version.toLowerCase(Locale.ROOT));
    }

    private static Directive keyOrVault(DirectiveWords words, String action) {
        String name = words.next("a vault or VAULT/KEY");
        if (!name.contains("/")) {
            return new DeleteVault(name, action.equals("delete"));
        }
        KeyChange change = action.equals("delete") ? KeyChange.DELETE : KeyChange.RECOVER;
        return new ChangeKey(withoutVersion(KeyReference.parse(name)), change);
    }

    private static KeyReference key(DirectiveWords words) {
        return KeyReference.parse(words.next("VAULT/KEY or VAULT/KEY/VERSION"));
    }

    private static KeyReference keyWithoutVersion(DirectiveWords words) {
        return withoutVersion(KeyReference.parse(words.next("VAULT/KEY")));
    }

    private static KeyReference withoutVersion(KeyReference key) {
        if (key.version() != null) {
            throw new DirectiveException("This directive is about whole keys: expected " + key.vault() + "/" + key.key()
                    + " without a version.");
        }
        return key;
    }

    private static String vault(DirectiveWords words) {
        return words.next("the name of a vault");
    }

    private static String principal(DirectiveWords words) {
        return words.next("the name of an application or managed identity");
    }

    private static Role role(DirectiveWords words) {
        String title = words.until("a role, such as Key Vault Crypto Service Encryption User", List.of());
        return ROLES.find(title).orElseThrow(() -> new DirectiveException(ROLES.unknown(title)));
    }

    private static Set<KeyPermission> permissions(DirectiveWords words) {
        if (words.take("none")) {
            return Set.of();
        }
        List<KeyPermission> permissions = new ArrayList<>();
        do {
            permissions.add(words.next(PERMISSIONS));
        } while (!words.atEnd());
        return Set.copyOf(permissions);
    }
}
