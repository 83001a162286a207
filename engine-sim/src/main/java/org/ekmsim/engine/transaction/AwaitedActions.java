package org.ekmsim.engine.transaction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.ekmsim.surroundings.Cancellation.Registration;

/** Actions that run once something has happened; each may be forgotten before. */
public final class AwaitedActions {

    private final Set<Runnable> actions = new LinkedHashSet<>();

    /**
     * Registers an action.
     *
     * @param happened whether it has happened already, in which case the action runs at once
     */
    public Registration add(Runnable action, BooleanSupplier happened) {
        synchronized (this) {
            if (!happened.getAsBoolean()) {
                actions.add(action);
                return () -> forget(action);
            }
        }
        action.run();
        return () -> {};
    }

    private synchronized void forget(Runnable action) {
        actions.remove(action);
    }

    /** It has happened: runs the actions that still wait for it. */
    public void run() {
        List<Runnable> due;
        synchronized (this) {
            due = List.copyOf(actions);
            actions.clear();
        }
        due.forEach(Runnable::run);
    }
}
