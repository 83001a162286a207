package org.ekmsim.hsm;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * A hardware security module.
 *
 * @param label its label, and that of the token with its keys
 * @param users who can log in, by name without case
 * @param pinTries how many wrong PINs in a row lock a user out
 * @param sessionLimit how many sessions one process can have open, absent for no limit
 * @param condition the state it is in
 * @param latency how much longer every operation takes, in virtual time
 * @param readyAt when it has started; operations before that wait
 */
public record Hsm(
        String label,
        PMap<String, HsmUser> users,
        int pinTries,
        @Nullable Integer sessionLimit,
        HsmCondition condition,
        Duration latency,
        Instant readyAt) {

    /** Wrong PINs that lock a user out where the world does not say; the default of many modules. */
    public static final int USUAL_PIN_TRIES = 10;

    /** A module without users, ready and fast. */
    public static Hsm labelled(String label) {
        return new Hsm(
                label,
                TreePMap.empty(String.CASE_INSENSITIVE_ORDER),
                USUAL_PIN_TRIES,
                null,
                HsmCondition.READY,
                Duration.ZERO,
                Instant.MIN);
    }

    /** The user of that name. */
    public Optional<HsmUser> user(String name) {
        return Optional.ofNullable(users.get(name));
    }

    /** Whether that user gave too many wrong PINs. */
    public boolean locked(HsmUser user) {
        return user.wrongTries() >= pinTries;
    }

    /** Adds or replaces a user. */
    public Hsm withUser(HsmUser user) {
        return new Hsm(label, users.plus(user.name(), user), pinTries, sessionLimit, condition, latency, readyAt);
    }

    /**
     * Lets a locked user try again.
     *
     * @throws IllegalArgumentException when there is no such user
     */
    public Hsm unlocked(String user) {
        return withUser(user, found -> found.withWrongTries(0));
    }

    Hsm withUser(String name, UnaryOperator<HsmUser> change) {
        HsmUser found = user(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("The HSM " + label + " has no user named " + name + "."));
        return withUser(change.apply(found));
    }

    /** Sets how many wrong PINs lock a user out. */
    public Hsm withPinTries(int tries) {
        return new Hsm(label, users, tries, sessionLimit, condition, latency, readyAt);
    }

    /** Limits the sessions of a process. */
    public Hsm withSessionLimit(@Nullable Integer limit) {
        return new Hsm(label, users, pinTries, limit, condition, latency, readyAt);
    }

    /** Puts it into a state. */
    public Hsm withCondition(HsmCondition changed) {
        return new Hsm(label, users, pinTries, sessionLimit, changed, latency, readyAt);
    }

    /** Makes it slower or faster. */
    public Hsm withLatency(Duration changed) {
        return new Hsm(label, users, pinTries, sessionLimit, condition, changed, readyAt);
    }

    /** Has it start until an instant. */
    public Hsm withReadyAt(Instant instant) {
        return new Hsm(label, users, pinTries, sessionLimit, condition, latency, instant);
    }
}
