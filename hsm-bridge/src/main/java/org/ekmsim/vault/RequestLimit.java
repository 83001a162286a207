package org.ekmsim.vault;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many requests are served in ten seconds ("Azure Key Vault service limits"; numbers of 2018).
 *
 * @param counter what is counted together
 * @param requests how many are served
 */
record RequestLimit(String counter, int requests) {

    private static final int SUBSCRIPTION_FACTOR = 5;

    /** The limits a request counts against: those of its vault and, for key vaults, five times as many of its subscription. */
    static List<RequestLimit> of(VaultState vault, KeyPermission permission, @Nullable VaultKey key) {
        Integer own = vault.properties().requestLimit();
        if (own != null) {
            return List.of(new RequestLimit(vault.host(), own));
        }
        KeyType type = key == null ? KeyType.RSA : key.type();
        int bits = key == null ? 2048 : key.bits();
        boolean creation = permission == KeyPermission.CREATE;
        int requests = creation ? creations(type) : others(type, bits);
        String kind = creation ? " create " + type.hsm() : " " + type.text() + " " + bits;
        return List.of(
                new RequestLimit(vault.host() + kind, requests),
                new RequestLimit(
                        "subscription " + vault.home().subscription().toLowerCase(Locale.ROOT) + kind,
                        requests * SUBSCRIPTION_FACTOR));
    }

    private static int creations(KeyType type) {
        return type.hsm() ? 5 : 10;
    }

    private static int others(KeyType type, int bits) {
        int software =
                switch (bits) {
                    case 3072 -> 500;
                    case 4096 -> 250;
                    default -> 2000;
                };
        return type.hsm() ? software / 2 : software;
    }
}
