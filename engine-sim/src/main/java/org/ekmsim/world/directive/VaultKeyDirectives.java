package org.ekmsim.world.directive;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ekmsim.vault.KeyType;
import org.ekmsim.vault.KeyVersion;
import org.ekmsim.vault.NewVersion;
import org.ekmsim.vault.VaultAdministration;
import org.ekmsim.vault.VaultKey;
import org.ekmsim.vault.VaultKind;
import org.ekmsim.vault.VaultState;
import org.ekmsim.vault.Vaults;
import org.ekmsim.world.directive.VaultDirective.ChangeKey;
import org.ekmsim.world.directive.VaultDirective.EnableKeyVersion;
import org.ekmsim.world.directive.VaultDirective.RotateKey;
import org.ekmsim.world.directive.VaultKeyDirective.BackupKey;
import org.ekmsim.world.directive.VaultKeyDirective.CreateKey;
import org.ekmsim.world.directive.VaultKeyDirective.SetOperations;
import org.ekmsim.world.directive.VaultKeyDirective.SetRotation;
import org.ekmsim.world.directive.VaultKeyDirective.SetValidity;

/** Carries out directives about one key of a vault. */
final class VaultKeyDirectives {

    private final Vaults vaults;
    private final VaultAdministration administration;
    private final VaultLookup lookup;

    VaultKeyDirectives(Vaults vaults, VaultAdministration administration, VaultLookup lookup) {
        this.vaults = vaults;
        this.administration = administration;
        this.lookup = lookup;
    }

    List<String> execute(VaultState vault, VaultKeyDirective directive) {
        if (directive instanceof CreateKey create) {
            return create(vault, create);
        }
        if (directive instanceof RotateKey rotate) {
            return rotate(vault, rotate);
        }
        if (directive instanceof ChangeKey change) {
            change(vault, change);
        } else if (directive instanceof BackupKey backup) {
            String name = lookup.key(vault, backup.key().key()).name();
            administration.backupKey(vault.host(), name, backup.name());
            return List.of("Backup of " + vault.name() + "/" + name + ": " + backup.name());
        } else if (directive instanceof SetRotation rotation) {
            lookup.key(vault, rotation.key().key());
            changeKey(vault, rotation.key(), key -> key.withRotation(rotation.policy()));
            administration.carryOutDue();
        } else {
            describe(vault, directive);
        }
        return List.of();
    }

    private void describe(VaultState vault, VaultKeyDirective directive) {
        if (directive instanceof EnableKeyVersion enable) {
            changeVersion(vault, enable.key(), version -> version.withEnabled(enable.enabled()));
        } else if (directive instanceof SetValidity validity) {
            changeVersion(vault, validity.key(), version -> version.withDates(validity.from(), validity.until()));
        } else {
            SetOperations operations = (SetOperations) directive;
            changeVersion(vault, operations.key(), version -> version.withOperations(operations.operations()));
        }
    }

    private List<String> create(VaultState vault, CreateKey directive) {
        String name = directive.key().key();
        if (!VaultKey.isName(name)) {
            throw new DirectiveException(
                    "'" + name + "' is no name of a key: expected 1 to 127 letters, digits and hyphens.");
        }
        KeyType usual = vault.kind() == VaultKind.MANAGED_HSM ? KeyType.RSA_HSM : KeyType.RSA;
        KeyType asked = directive.type();
        KeyVersion made = administration.createKey(
                vault.host(), name, asked == null ? usual : asked, directive.bits(), NewVersion.readyMade());
        return List.of("New key " + vault.name() + "/" + name + ": " + made.id());
    }

    private List<String> rotate(VaultState vault, RotateKey directive) {
        VaultKey key = lookup.key(vault, directive.key().key());
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
            case DELETE ->
                administration.deleteKey(vault.host(), lookup.key(vault, name).name());
            case RECOVER -> {
                lookup.requireDeletedKey(vault, name);
                vaults.change(state -> state.with(vault.host(), found -> found.recoverKey(name)));
            }
            case PURGE -> {
                lookup.requireDeletedKey(vault, name);
                vaults.change(state -> state.with(vault.host(), found -> found.purgeKey(name)));
            }
        }
    }

    private void changeVersion(VaultState vault, KeyReference reference, UnaryOperator<KeyVersion> change) {
        KeyVersion version = lookup.version(vault, reference);
        changeKey(vault, reference, key -> key.withVersion(version.id(), change));
    }

    private void changeKey(VaultState vault, KeyReference reference, UnaryOperator<VaultKey> change) {
        vaults.change(state -> state.with(vault.host(), found -> found.withKey(reference.key(), change)));
    }
}
