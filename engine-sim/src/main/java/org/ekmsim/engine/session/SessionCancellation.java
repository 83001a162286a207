package org.ekmsim.engine.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ekmsim.surroundings.Cancellation;

/** Cancellation of one request of a session, requested from any thread. */
final class SessionCancellation implements Cancellation {

    private final Set<Runnable> actions = new LinkedHashSet<>();
    private boolean requested;

    void request() {
        List<Runnable> due;
        synchronized (this) {
            requested = true;
            due = List.copyOf(actions);
            actions.clear();
        }
        due.forEach(Runnable::run);
    }

    @Override
    public synchronized boolean requested() {
        return requested;
    }

    @Override
    public Registration onRequest(Runnable action) {
        synchronized (this) {
            if (!requested) {
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
}
