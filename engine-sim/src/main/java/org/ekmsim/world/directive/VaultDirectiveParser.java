package org.ekmsim.world.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.ekmsim.vault.Availability;
import org.ekmsim.vault.KeyPermission;
import org.ekmsim.vault.Role;
import org.ekmsim.world.directive.VaultDirective.ChangeKey;
import org.ekmsim.world.directive.VaultDirective.DeleteVault;
import org.ekmsim.world.directive.VaultDirective.EnableKeyVersion;
import org.ekmsim.world.directive.VaultDirective.GrantRole;
import org.ekmsim.world.directive.VaultDirective.InNameOf;
import org.ekmsim.world.directive.VaultDirective.KeyChange;
import org.ekmsim.world.directive.VaultDirective.RestoreKey;
import org.ekmsim.world.directive.VaultDirective.RevokeRole;
import org.ekmsim.world.directive.VaultDirective.RotateKey;
import org.ekmsim.world.directive.VaultDirective.SetPolicy;
import org.ekmsim.world.directive.VaultDirective.ShowVault;
import org.ekmsim.world.directive.VaultSettingDirective.ActivateHsm;
import org.ekmsim.world.directive.VaultSettingDirective.ProtectFromPurge;
import org.ekmsim.world.directive.VaultSettingDirective.PurgeVault;
import org.ekmsim.world.wording.Words;
import org.jspecify.annotations.Nullable;

/** Reads the directives that begin with {@code vault}. */
final class VaultDirectiveParser {

    private static final Words<Role> ROLES = Words.of("role", List.of(Role.values()), Role::title);
    private static final Words<KeyPermission> PERMISSIONS =
            Words.of("key permission", List.of(KeyPermission.values()), KeyPermission::text);

    /** What can stand after {@code vault}; with a permission where it can be done in somebody's name. */
    private enum Action {
        CREATE("create", KeyPermission.CREATE, VaultKeyDirectiveParser::create),
        ENABLE("enable", KeyPermission.UPDATE, words -> new EnableKeyVersion(key(words), true)),
        DISABLE("disable", KeyPermission.UPDATE, words -> new EnableKeyVersion(key(words), false)),
        ROTATE("rotate", KeyPermission.CREATE, VaultDirectiveParser::rotate),
        DELETE("delete", KeyPermission.DELETE, words -> keyOrVault(words, KeyChange.DELETE)),
        RECOVER("recover", KeyPermission.RECOVER, words -> keyOrVault(words, KeyChange.RECOVER)),
        PURGE("purge", KeyPermission.PURGE, words -> keyOrVault(words, KeyChange.PURGE)),
        BACKUP("backup", KeyPermission.BACKUP, VaultKeyDirectiveParser::backup),
        RESTORE("restore", KeyPermission.RESTORE, words -> restore(words)),
        VALIDITY("validity", KeyPermission.UPDATE, VaultKeyDirectiveParser::validity),
        OPERATIONS("operations", KeyPermission.UPDATE, VaultKeyDirectiveParser::operations),
        ROTATION("rotation", null, VaultKeyDirectiveParser::rotation),
        GRANT("grant", null, words -> new GrantRole(vault(words), principal(words), role(words))),
        REVOKE("revoke", null, words -> new RevokeRole(vault(words), principal(words), role(words))),
        POLICY("policy", null, words -> new SetPolicy(vault(words), principal(words), permissions(words))),
        ACCESS("access", null, VaultSettingDirectiveParser::access),
        PROPAGATION("propagation", null, VaultSettingDirectiveParser::propagation),
        FIREWALL("firewall", null, VaultSettingDirectiveParser::firewall),
        THROTTLE("throttle", null, words -> VaultSettingDirectiveParser.availability(words, Availability.THROTTLED)),
        OUTAGE("outage", null, words -> VaultSettingDirectiveParser.availability(words, Availability.UNAVAILABLE)),
        LIMIT("limit", null, VaultSettingDirectiveParser::limit),
        RENAME("rename", null, VaultSettingDirectiveParser::rename),
        PROTECT("protect", null, words -> new ProtectFromPurge(vault(words))),
        ACTIVATE("activate", null, words -> new ActivateHsm(vault(words))),
        SHOW("show", null, words -> new ShowVault(vault(words)));

        private final String word;
        private final @Nullable KeyPermission permission;
        private final Function<DirectiveWords, VaultDirective> rest;

        Action(String word, @Nullable KeyPermission permission, Function<DirectiveWords, VaultDirective> rest) {
            this.word = word;
            this.permission = permission;
            this.rest = rest;
        }
    }

    private static final Words<Action> ACTIONS =
            Words.of("vault directive", List.of(Action.values()), action -> action.word);

    Directive parse(DirectiveWords words) {
        Action action = words.next(ACTIONS);
        VaultDirective directive = action.rest.apply(words);
        if (action.permission == null || !words.take("by")) {
            return directive;
        }
        return new InNameOf(principal(words), directive, keyName(directive), action.permission);
    }

    private static String keyName(VaultDirective directive) {
        if (directive instanceof VaultKeyDirective key) {
            return key.key().key();
        }
        if (directive instanceof RestoreKey restore) {
            return restore.name();
        }
        throw new DirectiveException("What is done with a whole vault cannot be done 'by' somebody here.");
    }

    private static VaultDirective rotate(DirectiveWords words) {
        KeyReference key = keyWithoutVersion(words);
        String version = words.take("as") ? words.next("the id of the new version") : null;
        if (version != null && !version.matches("[0-9A-Fa-f]{32}")) {
            throw new DirectiveException("'" + version + "' is no key version: expected 32 hexadecimal digits.");
        }
        return new RotateKey(key, version == null ? null : version.toLowerCase(Locale.ROOT));
    }

    private static VaultDirective keyOrVault(DirectiveWords words, KeyChange change) {
        String name = words.next("a vault or VAULT/KEY");
        if (name.contains("/")) {
            return new ChangeKey(withoutVersion(KeyReference.parse(name)), change);
        }
        return change == KeyChange.PURGE ? new PurgeVault(name) : new DeleteVault(name, change == KeyChange.DELETE);
    }

    private static VaultDirective restore(DirectiveWords words) {
        String name = words.next("the name of a key backup");
        if (!words.take("to")) {
            throw new DirectiveException("This directive is not complete: expected 'to' and a vault after the backup.");
        }
        return new RestoreKey(vault(words), name);
    }

    static KeyReference key(DirectiveWords words) {
        return KeyReference.parse(words.next("VAULT/KEY or VAULT/KEY/VERSION"));
    }

    static KeyReference keyWithoutVersion(DirectiveWords words) {
        return withoutVersion(KeyReference.parse(words.next("VAULT/KEY")));
    }

    private static KeyReference withoutVersion(KeyReference key) {
        if (key.version() != null) {
            throw new DirectiveException("This directive is about whole keys: expected " + key.vault() + "/" + key.key()
                    + " without a version.");
        }
        return key;
    }

    static String vault(DirectiveWords words) {
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
