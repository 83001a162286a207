package org.ekmsim.vault;

import java.util.Locale;

/** The two services that hold keys. */
public enum VaultKind {
    /** Azure Key Vault. */
    KEY_VAULT("vault"),
    /** Azure Key Vault Managed HSM; its permissions are always local RBAC roles. */
    MANAGED_HSM("managedhsm");

    private final String label;

    VaultKind(String label) {
        this.label = label;
    }

    /** The second label of the host name, between the vault's name and the cloud's domain. */
    public String label() {
        return label;
    }

    /** The service a vault host name belongs to, by its second label. */
    public static VaultKind ofHost(String host) {
        return host.toLowerCase(Locale.ROOT).contains("." + MANAGED_HSM.label + ".") ? MANAGED_HSM : KEY_VAULT;
    }
}
