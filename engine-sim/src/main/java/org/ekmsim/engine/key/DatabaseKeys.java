package org.ekmsim.engine.key;

import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.permission.SecurableClass;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The keys of one database.
 *
 * @param asymmetric asymmetric keys by lower-case name
 * @param symmetric symmetric keys by lower-case name
 * @param nextAsymmetricId the id the next asymmetric key gets
 * @param nextSymmetricId the id the next symmetric key gets
 */
public record DatabaseKeys(
        PMap<String, AsymmetricKey> asymmetric,
        PMap<String, SymmetricKey> symmetric,
        int nextAsymmetricId,
        int nextSymmetricId) {

    /** The first {@code asymmetric_key_id} and {@code symmetric_key_id}: ids below belong to the system (inferred). */
    private static final int FIRST_ID = 256;

    /** The keys of a new database. */
    public static DatabaseKeys none() {
        return new DatabaseKeys(HashTreePMap.empty(), HashTreePMap.empty(), FIRST_ID, FIRST_ID);
    }

    public Optional<AsymmetricKey> asymmetric(String name) {
        return Optional.ofNullable(asymmetric.get(keyOf(name)));
    }

    public Optional<SymmetricKey> symmetric(String name) {
        return Optional.ofNullable(symmetric.get(keyOf(name)));
    }

    /** The keys with one added or replaced; ids below and including its own are never given out again. */
    public DatabaseKeys with(AsymmetricKey key) {
        int next = Math.max(nextAsymmetricId, key.id() + 1);
        return new DatabaseKeys(asymmetric.plus(keyOf(key.name()), key), symmetric, next, nextSymmetricId);
    }

    /** The keys with one added or replaced; ids below and including its own are never given out again. */
    public DatabaseKeys with(SymmetricKey key) {
        int next = Math.max(nextSymmetricId, key.id() + 1);
        return new DatabaseKeys(asymmetric, symmetric.plus(keyOf(key.name()), key), nextAsymmetricId, next);
    }

    public DatabaseKeys without(AsymmetricKey key) {
        return new DatabaseKeys(asymmetric.minus(keyOf(key.name())), symmetric, nextAsymmetricId, nextSymmetricId);
    }

    public DatabaseKeys without(SymmetricKey key) {
        return new DatabaseKeys(asymmetric, symmetric.minus(keyOf(key.name())), nextAsymmetricId, nextSymmetricId);
    }

    /** The keys with the ids that are given out next, as a catalogue remembers them. */
    public DatabaseKeys withNextIds(int nextAsymmetric, int nextSymmetric) {
        return new DatabaseKeys(asymmetric, symmetric, nextAsymmetric, nextSymmetric);
    }

    /** The keys with the ids spent that another version of them has spent; the same value when there are none. */
    public DatabaseKeys withSpentIdsOf(DatabaseKeys other) {
        boolean spent = other.nextAsymmetricId > nextAsymmetricId || other.nextSymmetricId > nextSymmetricId;
        return spent
                ? withNextIds(
                        Math.max(nextAsymmetricId, other.nextAsymmetricId),
                        Math.max(nextSymmetricId, other.nextSymmetricId))
                : this;
    }

    /** The keys with another owner for the one of that class and id. */
    public DatabaseKeys ownedBy(SecurableClass type, int id, int owner) {
        if (type == SecurableClass.ASYMMETRIC_KEY) {
            return asymmetric.values().stream()
                    .filter(key -> key.id() == id)
                    .findFirst()
                    .map(key -> with(key.ownedBy(owner)))
                    .orElse(this);
        }
        return symmetric.values().stream()
                .filter(key -> key.id() == id)
                .findFirst()
                .map(key -> with(key.ownedBy(owner)))
                .orElse(this);
    }

    private static String keyOf(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
