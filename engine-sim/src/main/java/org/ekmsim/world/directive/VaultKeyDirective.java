package org.ekmsim.world.directive;

import java.time.Instant;
import java.util.Set;
import org.ekmsim.vault.KeyOperation;
import org.ekmsim.vault.KeyType;
import org.ekmsim.vault.RotationPolicy;
import org.jspecify.annotations.Nullable;

/** Directives about one key of a vault. */
public sealed interface VaultKeyDirective extends VaultDirective
        permits VaultDirective.EnableKeyVersion,
                VaultDirective.RotateKey,
                VaultDirective.ChangeKey,
                VaultKeyDirective.CreateKey,
                VaultKeyDirective.BackupKey,
                VaultKeyDirective.SetValidity,
                VaultKeyDirective.SetOperations,
                VaultKeyDirective.SetRotation {

    /** The key, and its version where the directive is about one. */
    KeyReference key();

    @Override
    default String vault() {
        return key().vault();
    }

    /** {@code vault create KEY [TYPE] [SIZE]}; the type is absent for RSA in a key vault and RSA-HSM in a managed HSM. */
    record CreateKey(KeyReference key, @Nullable KeyType type, int bits) implements VaultKeyDirective {}

    /** {@code vault backup KEY [as NAME]}: kept under the key's name unless another one is given. */
    record BackupKey(KeyReference key, String name) implements VaultKeyDirective {}

    /** {@code vault validity KEY [from DATE] [until DATE]}: an end that is not named is open. */
    record SetValidity(
            KeyReference key,
            @Nullable Instant from,
            @Nullable Instant until) implements VaultKeyDirective {}

    /** {@code vault operations KEY OPERATION...}: what {@code key_ops} allows. */
    record SetOperations(KeyReference key, Set<KeyOperation> operations) implements VaultKeyDirective {
        /** Copies the operations. */
        public SetOperations {
            operations = Set.copyOf(operations);
        }
    }

    /** {@code vault rotation KEY after SPAN|before SPAN [expires-after SPAN]} and {@code vault rotation KEY none}. */
    record SetRotation(KeyReference key, @Nullable RotationPolicy policy) implements VaultKeyDirective {}
}
