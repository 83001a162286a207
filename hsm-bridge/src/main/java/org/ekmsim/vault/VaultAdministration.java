package org.ekmsim.vault;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.token.RsaKeyMaterial;
import org.ekmsim.token.Token;
import org.ekmsim.token.TokenKey;
import org.ekmsim.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator of vaults does to keys where key material is involved; everything else is a change of
 * {@link VaultState}. Ids of versions follow from vault, key and number of the version, so every run has the same.
 */
public final class VaultAdministration {

    private final Vaults vaults;
    private final Surroundings surroundings;
    private final Tokens tokens;
    private final KeySupply readyMade;

    /**
     * Administers the vaults of one world.
     *
     * @param tokens where private keys go
     * @param readyMade where keys come from unless they are to be generated
     */
    public VaultAdministration(Vaults vaults, Surroundings surroundings, Tokens tokens, KeySupply readyMade) {
        this.vaults = vaults;
        this.surroundings = surroundings;
        this.tokens = tokens;
        this.readyMade = readyMade;
    }

    /**
     * Creates a key with a first version.
     *
     * @param vault name or host name of the vault
     * @param bits size of the modulus; ignored for types other than RSA, which get no material
     * @param first how its first version is made
     * @throws IllegalArgumentException when there is no such vault or the name is taken
     */
    public KeyVersion createKey(String vault, String name, KeyType type, int bits, NewVersion first) {
        VaultKey key = acceptable(vault, VaultKey.named(name, type, bits));
        return addKey(vault, key, first.id(), type.rsa() ? material(vault, name, bits, first.generate()) : null);
    }

    /**
     * Imports a key as a first version.
     *
     * @throws IllegalArgumentException when there is no such vault, the name is taken or the type is not RSA
     */
    public KeyVersion importKey(String vault, String name, KeyType type, RsaKeyMaterial key) {
        if (!type.rsa()) {
            throw new IllegalArgumentException("An RSA key cannot be imported as " + type.text() + ".");
        }
        VaultKey added = acceptable(vault, VaultKey.named(name, type, key.bits()));
        return addKey(vault, added, null, imported(vault, name, key));
    }

    /**
     * Adds a new version with new material, which becomes current.
     *
     * @param next how the version is made
     * @throws IllegalArgumentException when there is no such vault or key, or the key has a version of that id
     */
    public KeyVersion rotate(String vault, String name, NewVersion next) {
        VaultKey key = key(vault, name);
        KeyMaterial material = key.type().rsa() ? material(vault, name, key.bits(), next.generate()) : null;
        Instant now = surroundings.clock().now();
        vaults.change(state -> state.with(vault, found -> withVersion(found, key.name(), next.id(), material, now)));
        return key(vault, name).current().orElseThrow();
    }

    /**
     * Soft-deletes a key; it is purged when the vault's retention ends.
     *
     * @throws IllegalArgumentException when there is no such vault or key
     */
    public void deleteKey(String vault, String name) {
        Instant now = surroundings.clock().now();
        vaults.change(state -> state.with(vault, found -> found.deleteKey(name, now)));
    }

    /**
     * Gives a role, which counts as soon as the vault's propagation delay is over.
     *
     * @throws IllegalArgumentException when there is no such vault, or the role is for the other service
     */
    public void grant(String vault, String principal, Role role) {
        Instant now = surroundings.clock().now();
        vaults.change(state -> state.with(
                vault,
                found ->
                        found.grant(principal, role, now.plus(found.properties().propagation()))));
    }

    /**
     * Sets the access policy of a principal, which counts as soon as the vault's propagation delay is over.
     *
     * @throws IllegalArgumentException when there is no such vault
     */
    public void setPolicy(String vault, String principal, Set<KeyPermission> permissions) {
        Instant now = surroundings.clock().now();
        vaults.change(state -> state.with(
                vault,
                found -> found.withPolicy(
                        principal, permissions, now.plus(found.properties().propagation()))));
    }

    /**
     * Takes a backup of a key with all its versions.
     *
     * @param as the name it is kept under
     * @throws IllegalArgumentException when there is no such vault or key
     */
    public KeyBackup backupKey(String vault, String name, String as) {
        VaultState from = vaults.state().named(vault);
        KeyBackup backup = new KeyBackup(key(vault, name), from.home(), from.kind());
        vaults.change(state -> state.withBackup(as, backup));
        return backup;
    }

    /**
     * Restores a key from its backup: name, versions and material are those it had.
     *
     * @param backup the name the backup was kept under
     * @throws IllegalArgumentException when there is no such vault or backup, the vault has a key of that name, also a deleted one,
     *     or it is in another subscription or geography
     */
    public VaultKey restoreKey(String vault, String backup) {
        KeyBackup kept = vaults.state().backups().get(backup);
        if (kept == null) {
            throw new IllegalArgumentException("There is no key backup named " + backup + ".");
        }
        vaults.change(state -> state.with(vault, found -> found.restoreKey(kept)));
        return kept.key();
    }

    /** Does what vaults do by themselves up to now: rotates keys by their policies, purges keys whose retention has ended. */
    public void carryOutDue() {
        Instant now = surroundings.clock().now();
        for (VaultCalendar.Due due : VaultCalendar.due(vaults.state(), now)) {
            if (due.purge()) {
                vaults.change(state -> state.with(due.host(), found -> found.endRetention(due.key())));
            } else {
                rotate(due.host(), due.key(), NewVersion.readyMade());
            }
        }
    }

    private KeyVersion addKey(String vault, VaultKey key, @Nullable String versionId, @Nullable KeyMaterial material) {
        Instant now = surroundings.clock().now();
        vaults.change(state ->
                state.with(vault, found -> withVersion(found.withNewKey(key), key.name(), versionId, material, now)));
        return key(vault, key.name()).current().orElseThrow();
    }

    private static VaultState withVersion(
            VaultState found, String name, @Nullable String versionId, @Nullable KeyMaterial material, Instant now) {
        String id = versionId == null ? found.nextVersionId(name) : versionId;
        RotationPolicy policy = found.key(name).map(VaultKey::rotation).orElse(null);
        KeyVersion version = KeyVersion.fresh(id, now, material);
        return found.withNewVersion(name, policy == null ? version : version.withDates(null, policy.expiry(now)));
    }

    /** Throws before any key material is made for a key that cannot be added. */
    private VaultKey acceptable(String vault, VaultKey key) {
        return vaults.state().named(vault).withNewKey(key).key(key.name()).orElse(key);
    }

    private VaultKey key(String vault, String name) {
        VaultState found = vaults.state().named(vault);
        return found.key(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("The vault " + found.name() + " has no key named " + name + "."));
    }

    private KeyMaterial material(String vault, String name, int bits, boolean generate) {
        if (generate) {
            Token token = token(vault);
            return described(token, token.generateRsa(bits, name));
        }
        AtomicInteger index = new AtomicInteger();
        vaults.change(state -> {
            index.set(state.nextReadyMade(bits));
            return state.withReadyMadeUsed(bits);
        });
        return imported(vault, name, readyMade.key(bits, index.get()));
    }

    private KeyMaterial imported(String vault, String name, RsaKeyMaterial key) {
        Token token = token(vault);
        return described(token, token.importRsa(key, name));
    }

    private Token token(String vault) {
        return tokens.open(vaults.state().named(vault).tokenLabel());
    }

    private static KeyMaterial described(Token token, TokenKey key) {
        return new KeyMaterial(token.description().label(), key.id(), RsaPublicNumbers.of(token.publicKey(key.id())));
    }
}
