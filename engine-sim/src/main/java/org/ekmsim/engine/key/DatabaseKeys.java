package org.ekmsim.engine.key;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ekmsim.engine.certificate.Certificate;
import org.ekmsim.engine.permission.SecurableClass;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The keys and certificates of one database.
 *
 * @param asymmetric asymmetric keys by lower-case name
 * @param symmetric symmetric keys by lower-case name
 * @param certificates certificates by lower-case name
 * @param masterKey the database master key, null where none was made
 * @param nextIds the ids that are given out next
 */
public record DatabaseKeys(
        PMap<String, AsymmetricKey> asymmetric,
        PMap<String, SymmetricKey> symmetric,
        PMap<String, Certificate> certificates,
        @Nullable SymmetricKey masterKey,
        KeyIds nextIds) {

    /** The keys of a new database. */
    public static DatabaseKeys none() {
        return new DatabaseKeys(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), null, KeyIds.FIRST);
    }

    public Optional<AsymmetricKey> asymmetric(String name) {
        return Optional.ofNullable(asymmetric.get(keyOf(name)));
    }

    public Optional<SymmetricKey> symmetric(String name) {
        return Optional.ofNullable(symmetric.get(keyOf(name)));
    }

    public Optional<Certificate> certificate(String name) {
        return Optional.ofNullable(certificates.get(keyOf(name)));
    }

    public Optional<Certificate> certificate(int id) {
        return certificates.values().stream()
                .filter(certificate -> certificate.id() == id)
                .findFirst();
    }

    /** The keys with one added or replaced; ids below and including its own are never given out again. */
    public DatabaseKeys with(AsymmetricKey key) {
        return new DatabaseKeys(
                asymmetric.plus(keyOf(key.name()), key),
                symmetric,
                certificates,
                masterKey,
                nextIds.after(new KeyIds(key.id() + 1, 0, 0)));
    }

    /** The keys with one added or replaced; ids below and including its own are never given out again. */
    public DatabaseKeys with(SymmetricKey key) {
        return new DatabaseKeys(
                asymmetric,
                symmetric.plus(keyOf(key.name()), key),
                certificates,
                masterKey,
                nextIds.after(new KeyIds(0, key.id() + 1, 0)));
    }

    /** The keys with a certificate added or replaced; ids below and including its own are never given out again. */
    public DatabaseKeys with(Certificate certificate) {
        return new DatabaseKeys(
                asymmetric,
                symmetric,
                certificates.plus(keyOf(certificate.name()), certificate),
                masterKey,
                nextIds.after(new KeyIds(0, 0, certificate.id() + 1)));
    }

    public DatabaseKeys without(AsymmetricKey key) {
        return new DatabaseKeys(asymmetric.minus(keyOf(key.name())), symmetric, certificates, masterKey, nextIds);
    }

    public DatabaseKeys without(SymmetricKey key) {
        return new DatabaseKeys(asymmetric, symmetric.minus(keyOf(key.name())), certificates, masterKey, nextIds);
    }

    public DatabaseKeys without(Certificate certificate) {
        return new DatabaseKeys(
                asymmetric, symmetric, certificates.minus(keyOf(certificate.name())), masterKey, nextIds);
    }

    /** The keys with another database master key, or none. */
    public DatabaseKeys withMasterKey(@Nullable SymmetricKey changed) {
        return new DatabaseKeys(asymmetric, symmetric, certificates, changed, nextIds);
    }

    /** The keys with every private key under another master key that was under the old one. */
    public DatabaseKeys reencrypted(KeySecret old, KeySecret fresh) {
        UnaryOperator<PrivateKey> change = key -> key.under(old, fresh);
        DatabaseKeys changed = this;
        for (Certificate certificate : certificates.values()) {
            PrivateKey key = certificate.privateKey();
            changed = key == null ? changed : changed.with(certificate.withPrivateKey(change.apply(key)));
        }
        for (AsymmetricKey asymmetricKey : asymmetric.values()) {
            PrivateKey key = asymmetricKey.privateKey();
            changed = key == null ? changed : changed.with(asymmetricKey.withPrivateKey(change.apply(key)));
        }
        return changed;
    }

    /** The keys with the ids that are given out next, as a catalogue remembers them. */
    public DatabaseKeys withNextIds(KeyIds ids) {
        return new DatabaseKeys(asymmetric, symmetric, certificates, masterKey, ids);
    }

    /** The keys with the ids spent that another version of them has spent; the same value when there are none. */
    public DatabaseKeys withSpentIdsOf(DatabaseKeys other) {
        KeyIds later = nextIds.after(other.nextIds);
        return later.equals(nextIds) ? this : withNextIds(later);
    }

    /** The keys with another owner for the one of that class and id. */
    public DatabaseKeys ownedBy(SecurableClass type, int id, int owner) {
        return switch (type) {
            case ASYMMETRIC_KEY ->
                asymmetric.values().stream()
                        .filter(key -> key.id() == id)
                        .findFirst()
                        .map(key -> with(key.ownedBy(owner)))
                        .orElse(this);
            case CERTIFICATE ->
                certificate(id)
                        .map(certificate -> with(certificate.ownedBy(owner)))
                        .orElse(this);
            default ->
                symmetric.values().stream()
                        .filter(key -> key.id() == id)
                        .findFirst()
                        .map(key -> with(key.ownedBy(owner)))
                        .orElse(this);
        };
    }

    private static String keyOf(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
