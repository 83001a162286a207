package org.ekmsim.vault;

import java.util.Set;

/**
 * Built-in roles over keys. Titles and ids are those of "Provide access to Key Vault keys, certificates, and secrets
 * with Azure role-based access control" and "Managed HSM local RBAC built-in roles".
 */
public enum Role {
    KEY_VAULT_ADMINISTRATOR(
            "Key Vault Administrator",
            "00482a5a-887f-4fb3-b363-3b7fe8e74483",
            VaultKind.KEY_VAULT,
            KeyPermission.everything()),
    KEY_VAULT_CRYPTO_OFFICER(
            "Key Vault Crypto Officer",
            "14b46e9e-c2b7-41b4-b07b-48a6ebf60603",
            VaultKind.KEY_VAULT,
            KeyPermission.everything()),
    KEY_VAULT_CRYPTO_USER(
            "Key Vault Crypto User",
            "12338af0-0e69-4776-bea7-57ae8d297424",
            VaultKind.KEY_VAULT,
            Set.of(
                    KeyPermission.GET,
                    KeyPermission.LIST,
                    KeyPermission.UPDATE,
                    KeyPermission.BACKUP,
                    KeyPermission.DECRYPT,
                    KeyPermission.ENCRYPT,
                    KeyPermission.UNWRAP_KEY,
                    KeyPermission.WRAP_KEY,
                    KeyPermission.VERIFY,
                    KeyPermission.SIGN)),
    KEY_VAULT_CRYPTO_SERVICE_ENCRYPTION_USER(
            "Key Vault Crypto Service Encryption User",
            "e147488a-f6f5-4113-8e2d-b22465e65bf6",
            VaultKind.KEY_VAULT,
            KeyPermission.readingAndWrapping()),
    KEY_VAULT_READER(
            "Key Vault Reader", "21090545-7ca7-4776-b22c-e363652d74d2", VaultKind.KEY_VAULT, KeyPermission.reading()),
    MANAGED_HSM_ADMINISTRATOR(
            "Managed HSM Administrator",
            "a290e904-7015-4bba-90c8-60543313cdb4",
            VaultKind.MANAGED_HSM,
            KeyPermission.nothing()),
    MANAGED_HSM_CRYPTO_OFFICER(
            "Managed HSM Crypto Officer",
            "515eb02d-2335-4d2d-92f2-b1cbdf9c3778",
            VaultKind.MANAGED_HSM,
            Set.of(KeyPermission.PURGE, KeyPermission.RECOVER)),
    MANAGED_HSM_CRYPTO_USER(
            "Managed HSM Crypto User",
            "21dbd100-6940-42c2-9190-5d6cb909625b",
            VaultKind.MANAGED_HSM,
            KeyPermission.everythingButRemoval()),
    MANAGED_HSM_CRYPTO_SERVICE_ENCRYPTION_USER(
            "Managed HSM Crypto Service Encryption User",
            "33413926-3206-4cdd-b39a-83574fe37a17",
            VaultKind.MANAGED_HSM,
            KeyPermission.readingAndWrapping()),
    MANAGED_HSM_CRYPTO_AUDITOR(
            "Managed HSM Crypto Auditor",
            "2c18b078-7c48-4d3a-af88-5a3a1b3f82b3",
            VaultKind.MANAGED_HSM,
            KeyPermission.reading()),
    MANAGED_HSM_POLICY_ADMINISTRATOR(
            "Managed HSM Policy Administrator",
            "4bd23610-cdcf-4971-bdee-bdc562cc28e4",
            VaultKind.MANAGED_HSM,
            KeyPermission.nothing()),
    MANAGED_HSM_BACKUP(
            "Managed HSM Backup",
            "7b127d3c-77bd-4e3e-bbe0-dbb8971fa7f8",
            VaultKind.MANAGED_HSM,
            Set.of(KeyPermission.BACKUP)),
    MANAGED_HSM_RESTORE(
            "Managed HSM Restore",
            "6efe6056-5259-49d2-8b3d-d3d73544b20b",
            VaultKind.MANAGED_HSM,
            Set.of(KeyPermission.RESTORE));

    private final String title;
    private final String id;
    private final VaultKind kind;

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf makes it so
    private final Set<KeyPermission> permissions;

    Role(String title, String id, VaultKind kind, Set<KeyPermission> permissions) {
        this.title = title;
        this.id = id;
        this.kind = kind;
        this.permissions = Set.copyOf(permissions);
    }

    /** The role's name in the portal and in world files. */
    public String title() {
        return title;
    }

    /** The role definition's id. */
    public String id() {
        return id;
    }

    /** The service the role is for. */
    public VaultKind kind() {
        return kind;
    }

    /** Whether the role allows something. */
    public boolean allows(KeyPermission permission) {
        return permissions.contains(permission);
    }

    /**
     * The role of that title.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Role of(String title) {
        for (Role role : values()) {
            if (role.title.equalsIgnoreCase(title)) {
                return role;
            }
        }
        throw new IllegalArgumentException("There is no role named " + title + ".");
    }
}
