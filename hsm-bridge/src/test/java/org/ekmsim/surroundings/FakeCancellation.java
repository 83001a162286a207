package org.ekmsim.surroundings;

import java.util.ArrayList;
import java.util.List;

/** A cancellation that a test requests. */
public final class FakeCancellation implements Cancellation {

    private final List<Runnable> actions = new ArrayList<>();
    private boolean requested;

    /** Asks the caller to stop. */
    public synchronized void request() {
        requested = true;
        actions.forEach(Runnable::run);
    }

    @Override
    public synchronized boolean requested() {
        return requested;
    }

    @Override
    public synchronized Registration onRequest(Runnable action) {
        if (requested) {
            action.run();
        }
        actions.add(action);
        return () -> remove(action);
    }

    private synchronized void remove(Runnable action) {
        actions.remove(action);
    }
}
