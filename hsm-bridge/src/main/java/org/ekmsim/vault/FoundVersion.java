package org.ekmsim.vault;

import java.util.function.Function;
import org.ekmsim.vault.VaultResponse.Refusal;
import org.jspecify.annotations.Nullable;

/** A version that a request names, or why there is none. */
sealed interface FoundVersion {

    /** Goes on with the version, or ends with the refusal. */
    VaultResponse then(Function<Present, VaultResponse> next);

    /** It is there. */
    record Present(VaultKey key, KeyVersion version) implements FoundVersion {

        @Override
        public VaultResponse then(Function<Present, VaultResponse> next) {
            return next.apply(this);
        }

        /** Its public part, as the service answers it. */
        KeyBundle bundle(VaultState vault) {
            KeyMaterial material = version.material();
            return new KeyBundle(
                    vault.keyUri(key, version),
                    key.name(),
                    version.id(),
                    key.type(),
                    material == null ? null : material.publicNumbers());
        }
    }

    /** It is not. */
    record Absent(Refusal refusal) implements FoundVersion {
        @Override
        public VaultResponse then(Function<Present, VaultResponse> next) {
            return refusal;
        }
    }

    /** Looks a version up; the current one when no version is given. */
    static FoundVersion in(VaultState vault, String name, @Nullable String version) {
        if (!VaultKey.isName(name)) {
            return new Absent(Refusals.badParameter("The key name " + name + " is not allowed."));
        }
        if (version != null && !version.matches("[0-9A-Fa-f]{32}")) {
            return new Absent(Refusals.badParameter("The key version " + version + " is not allowed."));
        }
        VaultKey key = vault.keys().present().get(name);
        KeyVersion found = key == null ? null : key.version(version).orElse(null);
        return key == null || found == null ? new Absent(Refusals.keyNotFound(name, version)) : new Present(key, found);
    }
}
