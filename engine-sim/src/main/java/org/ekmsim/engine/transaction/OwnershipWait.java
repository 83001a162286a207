package org.ekmsim.engine.transaction;

import org.ekmsim.surroundings.Cancellation;

/** A wait for the end of another transaction: it is cut short by that end, and by the cancellation of the request that waits. */
final class OwnershipWait implements Cancellation, AutoCloseable {

    private final SessionTransaction owner;
    private final Cancellation request;
    private final AwaitedActions actions = new AwaitedActions();
    private final Registration registration;
    private volatile boolean over;

    OwnershipWait(SessionTransaction owner, Cancellation request) {
        this.owner = owner;
        this.request = request;
        this.registration = request.onRequest(actions::run);
    }

    SessionTransaction owner() {
        return owner;
    }

    /** The other transaction has ended. */
    void end() {
        over = true;
        actions.run();
    }

    /** Whether the other transaction has ended. */
    boolean isOver() {
        return over;
    }

    @Override
    public boolean requested() {
        return over || request.requested();
    }

    @Override
    public Registration onRequest(Runnable action) {
        return actions.add(action, this::requested);
    }

    @Override
    public void close() {
        registration.close();
    }
}
