package org.ekmsim.surroundings;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Faults waiting to be met, oldest first; the first that applies to a call is the one it meets.
 *
 * @param waiting the faults
 */
public record Faults(PVector<Fault> waiting) {

    /** No fault. */
    public static Faults none() {
        return new Faults(TreePVector.empty());
    }

    /** Adds a fault. */
    public Faults with(Fault fault) {
        return new Faults(waiting.plus(fault));
    }

    /** The fault that a call would meet. */
    public Optional<Fault> meeting(String entryPoint, @Nullable String key, String provider) {
        return waiting.stream()
                .filter(fault -> fault.appliesTo(entryPoint, key, provider))
                .findFirst();
    }

    /** Counts one meeting; a fault met for the last time is gone. */
    public Faults met(Fault fault) {
        int at = waiting.indexOf(fault);
        Integer left = fault.timesLeft();
        if (at < 0 || left == null) {
            return this;
        }
        return new Faults(left <= 1 ? waiting.minus(at) : waiting.with(at, fault.times(left - 1)));
    }
}
