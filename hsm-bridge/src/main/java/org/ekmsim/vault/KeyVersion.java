package org.ekmsim.vault;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a key.
 *
 * @param id 32 hexadecimal digits
 * @param created when
 * @param enabled false forbids every operation
 * @param notBefore start of the validity period, absent for none
 * @param expires end of the validity period, absent for none
 * @param operations what {@code key_ops} allows
 * @param material its RSA material; absent for the other key types
 */
public record KeyVersion(
        String id,
        Instant created,
        boolean enabled,
        @Nullable Instant notBefore,
        @Nullable Instant expires,
        Set<KeyOperation> operations,
        @Nullable KeyMaterial material) {

    /** Copies the operations. */
    public KeyVersion {
        operations = Set.copyOf(operations);
    }

    /** A new version: enabled, without dates, with every operation. */
    public static KeyVersion fresh(String id, Instant created, @Nullable KeyMaterial material) {
        return new KeyVersion(id, created, true, null, null, KeyOperation.all(), material);
    }

    /** True within the validity period. */
    public boolean inDate(Instant now) {
        return (notBefore == null || !now.isBefore(notBefore)) && (expires == null || now.isBefore(expires));
    }

    /** Enables or disables. */
    public KeyVersion withEnabled(boolean changed) {
        return new KeyVersion(id, created, changed, notBefore, expires, operations, material);
    }

    /** Sets the validity period. */
    public KeyVersion withDates(@Nullable Instant from, @Nullable Instant until) {
        return new KeyVersion(id, created, enabled, from, until, operations, material);
    }

    /** Sets what {@code key_ops} allows. */
    public KeyVersion withOperations(Set<KeyOperation> allowed) {
        return new KeyVersion(id, created, enabled, notBefore, expires, allowed, material);
    }
}
