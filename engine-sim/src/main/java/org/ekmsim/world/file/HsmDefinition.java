package org.ekmsim.world.file;

import java.time.Duration;
import java.util.List;
import org.ekmsim.hsm.HsmCondition;
import org.ekmsim.hsm.HsmKeyType;
import org.ekmsim.surroundings.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A hardware security module.
 *
 * @param label its label
 * @param users who can log in
 * @param pinTries how many wrong PINs in a row lock a user out
 * @param sessionLimit how many sessions one process can have open, absent for no limit
 * @param condition the state it is in
 * @param latency how much longer every operation takes
 * @param startUp how long it takes to start when the world begins
 */
public record HsmDefinition(
        String label,
        List<User> users,
        int pinTries,
        @Nullable Integer sessionLimit,
        HsmCondition condition,
        Duration latency,
        Duration startUp) {

    /** Copies the list. */
    public HsmDefinition {
        users = List.copyOf(users);
    }

    /**
     * Somebody who can log in.
     *
     * @param name user name
     * @param pin PIN
     * @param keys the user's keys
     */
    public record User(String name, Secret pin, List<Key> keys) {

        /** Copies the list. */
        public User {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A key.
     *
     * @param name its name
     * @param type what sort of key
     */
    public record Key(String name, HsmKeyType type) {}
}
