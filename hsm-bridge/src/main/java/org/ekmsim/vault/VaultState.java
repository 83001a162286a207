package org.ekmsim.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One vault or managed HSM.
 *
 * @param name its name as written; compares without case
 * @param home where it is
 * @param kind which service
 * @param access who may do what
 * @param keys its keys
 * @param firewall its firewall
 * @param availability how the service behind it is doing
 * @param properties what else its owner sets
 * @param deleted whether the vault itself is soft-deleted; its host name does not resolve then
 */
public record VaultState(
        String name,
        VaultHome home,
        VaultKind kind,
        VaultAccess access,
        VaultKeys keys,
        Firewall firewall,
        Availability availability,
        VaultProperties properties,
        boolean deleted) {

    /** A managed HSM knows roles only, and only a managed HSM needs activation. */
    public VaultState {
        if (kind == VaultKind.MANAGED_HSM && access.model() != AccessModel.RBAC) {
            throw new IllegalArgumentException("A managed HSM has no access policies.");
        }
        if (kind == VaultKind.KEY_VAULT && !properties.activated()) {
            throw new IllegalArgumentException("A key vault needs no activation.");
        }
    }

    /** An empty vault with roles as its access model. */
    public static VaultState named(String name, Cloud cloud, VaultKind kind) {
        return new VaultState(
                name,
                VaultHome.in(cloud),
                kind,
                VaultAccess.none(AccessModel.RBAC),
                VaultKeys.none(),
                Firewall.open(),
                Availability.AVAILABLE,
                VaultProperties.usual(),
                false);
    }

    /**
     * Whether a vault can be called so: 3 to 24 letters, digits and single hyphens, a letter first, no hyphen last ("About keys,
     * secrets, and certificates", names of vaults).
     */
    public static boolean isName(String text) {
        return text.matches("(?=.{3,24}$)[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*");
    }

    /** The cloud it is in. */
    public Cloud cloud() {
        return home.cloud();
    }

    /** Its host name, in lower case. */
    public String host() {
        return name.toLowerCase(Locale.ROOT) + cloud().hostSuffix(kind);
    }

    /** Label of the token that holds its private keys. */
    public String tokenLabel() {
        return name;
    }

    /** URI of a key version. */
    public String keyUri(VaultKey key, KeyVersion version) {
        return "https://" + host() + "/keys/" + key.name() + "/" + version.id();
    }

    /** The key of that name. */
    public Optional<VaultKey> key(String keyName) {
        return Optional.ofNullable(keys.present().get(keyName));
    }

    /** Whether a principal may do something now, under the chosen access model. */
    public boolean permits(String principal, KeyPermission permission, Instant now) {
        return access.permits(principal, permission, now);
    }

    /** Chooses the access model; what the other model gave is void until switched back. */
    public VaultState withAccessModel(AccessModel model) {
        return with(access.withModel(model));
    }

    /**
     * Gives a role.
     *
     * @param effective the instant from which it counts
     * @throws IllegalArgumentException when the role is for the other service, or a managed HSM is not activated
     */
    public VaultState grant(String principal, Role role, Instant effective) {
        requireActivated();
        if (role.kind() != kind) {
            throw new IllegalArgumentException("The role " + role.title() + " cannot be given on " + host() + ".");
        }
        return with(access.grant(new Grant(principal, role, effective)));
    }

    /** Takes a role back. */
    public VaultState revoke(String principal, Role role) {
        return with(access.revoke(principal, role));
    }

    /** Sets the access policy of a principal, replacing an earlier one. */
    public VaultState withPolicy(String principal, Set<KeyPermission> permissions, Instant effective) {
        return with(access.withPolicy(principal, permissions, effective));
    }

    /** Removes the access policy of a principal. */
    public VaultState withoutPolicy(String principal) {
        return with(access.withoutPolicy(principal));
    }

    /**
     * Adds a new key.
     *
     * @throws IllegalArgumentException when the name is taken, also by a soft-deleted key, when a managed HSM is not activated, or
     *     when its keys cannot be of that type
     */
    public VaultState withNewKey(VaultKey key) {
        requireActivated();
        if (kind == VaultKind.MANAGED_HSM && !key.type().hsm()) {
            throw new IllegalArgumentException(
                    "A managed HSM has no keys of type " + key.type().text() + ".");
        }
        return with(keys.withNew(key));
    }

    /**
     * Puts a key back from its backup, with its name and all its versions.
     *
     * @throws IllegalArgumentException when the name is taken, or the backup is from another subscription, geography or service
     */
    public VaultState restoreKey(KeyBackup backup) {
        requireActivated();
        backup.requireRestorable(this);
        return with(keys.restore(backup.key()));
    }

    /** The id the next version of a key of that name gets: 32 hexadecimal digits. */
    public String nextVersionId(String keyName) {
        return VersionIds.id(host(), keyName, keys.nextOrdinal(keyName));
    }

    /**
     * Adds a version to a key, which becomes current.
     *
     * @throws IllegalArgumentException when there is no key of that name
     */
    public VaultState withNewVersion(String keyName, KeyVersion version) {
        return with(keys.withNewVersion(keyName, version));
    }

    /**
     * Changes a key.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public VaultState withKey(String keyName, UnaryOperator<VaultKey> change) {
        return with(keys.with(keyName, change));
    }

    /**
     * Soft-deletes a key that nothing purges by itself.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public VaultState deleteKey(String keyName) {
        return with(keys.delete(keyName, null));
    }

    /**
     * Soft-deletes a key, which is purged when the vault's retention ends.
     *
     * @param now when it is deleted
     * @throws IllegalArgumentException when there is none of that name
     */
    public VaultState deleteKey(String keyName, Instant now) {
        return with(keys.delete(keyName, now.plus(Duration.ofDays(properties.retentionDays()))));
    }

    /**
     * Brings a soft-deleted key back.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public VaultState recoverKey(String keyName) {
        return with(keys.recover(keyName));
    }

    /**
     * Removes a soft-deleted key for good.
     *
     * @throws IllegalArgumentException when there is none of that name, or purge protection forbids it
     */
    public VaultState purgeKey(String keyName) {
        if (properties.purgeProtection()) {
            throw new IllegalArgumentException("The vault " + name
                    + " has purge protection: deleted keys go when their retention of " + properties.retentionDays()
                    + " days ends.");
        }
        return endRetention(keyName);
    }

    /** Removes a soft-deleted key whose time has come. */
    VaultState endRetention(String keyName) {
        return with(keys.purge(keyName));
    }

    /** Replaces the firewall. */
    public VaultState withFirewall(Firewall changed) {
        return new VaultState(name, home, kind, access, keys, changed, availability, properties, deleted);
    }

    /** Changes how the service is doing. */
    public VaultState withAvailability(Availability changed) {
        return new VaultState(name, home, kind, access, keys, firewall, changed, properties, deleted);
    }

    /** Changes its properties. */
    public VaultState withProperties(UnaryOperator<VaultProperties> change) {
        return new VaultState(
                name, home, kind, access, keys, firewall, availability, change.apply(properties), deleted);
    }

    /** Says where it is. */
    public VaultState withHome(VaultHome changed) {
        return new VaultState(name, changed, kind, access, keys, firewall, availability, properties, deleted);
    }

    /** Soft-deletes the vault or recovers it. */
    public VaultState withDeleted(boolean changed) {
        return new VaultState(name, home, kind, access, keys, firewall, availability, properties, changed);
    }

    VaultState withName(String changed) {
        return new VaultState(changed, home, kind, access, keys, firewall, availability, properties, deleted);
    }

    private VaultState with(VaultAccess changed) {
        return new VaultState(name, home, kind, changed, keys, firewall, availability, properties, deleted);
    }

    private VaultState with(VaultKeys changed) {
        return new VaultState(name, home, kind, access, changed, firewall, availability, properties, deleted);
    }

    private void requireActivated() {
        if (!properties.activated()) {
            throw new IllegalArgumentException(
                    "The managed HSM " + name + " is not activated: download its security domain first.");
        }
    }
}
