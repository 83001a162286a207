package org.ekmsim.hsm;

import java.util.Optional;
import java.util.function.Predicate;
import org.ekmsim.surroundings.Secret;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Somebody who can log in to a module.
 *
 * @param name name; names compare without case
 * @param pin what proves it
 * @param wrongTries how many wrong PINs were given since the last right one
 * @param keys the user's keys, oldest first; nobody else sees them
 * @param lastKeyId id of the newest key there ever was
 */
public record HsmUser(String name, Secret pin, int wrongTries, PVector<HsmKey> keys, int lastKeyId) {

    /** A user without keys. */
    public static HsmUser named(String name, Secret pin) {
        return new HsmUser(name, pin, 0, TreePVector.empty(), 0);
    }

    /** The user's key of that name. */
    public Optional<HsmKey> key(String keyName) {
        return find(key -> key.name().equalsIgnoreCase(keyName));
    }

    /** The user's key of that id. */
    public Optional<HsmKey> key(int id) {
        return find(key -> key.id() == id);
    }

    private Optional<HsmKey> find(Predicate<HsmKey> wanted) {
        return keys.stream().filter(wanted).findFirst();
    }

    HsmUser withWrongTries(int tries) {
        return new HsmUser(name, pin, tries, keys, lastKeyId);
    }

    HsmUser withKey(HsmKey key) {
        return new HsmUser(name, pin, wrongTries, keys.plus(key), Math.max(lastKeyId, key.id()));
    }

    HsmUser withoutKey(HsmKey key) {
        return new HsmUser(name, pin, wrongTries, keys.minus(key), lastKeyId);
    }
}
