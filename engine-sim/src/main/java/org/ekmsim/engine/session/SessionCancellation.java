package org.ekmsim.engine.session;

import org.ekmsim.engine.transaction.AwaitedActions;
import org.ekmsim.surroundings.Cancellation;

/** Cancellation of one request of a session, requested from any thread. */
final class SessionCancellation implements Cancellation {

    private final AwaitedActions actions = new AwaitedActions();
    private volatile boolean requested;

    void request() {
        requested = true;
        actions.run();
    }

    @Override
    public boolean requested() {
        return requested;
    }

    @Override
    public Registration onRequest(Runnable action) {
        return actions.add(action, this::requested);
    }
}
