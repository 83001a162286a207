package org.ekmsim.engine.transaction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ekmsim.surroundings.Cancellation;

/** A wait for the end of another transaction: it is cut short by that end, and by the cancellation of the request that waits. */
final class OwnershipWait implements Cancellation, AutoCloseable {

    private final SessionTransaction owner;
    private final Cancellation request;
    private final Registration registration;
    private final Set<Runnable> actions = new LinkedHashSet<>();
    private boolean over;

    OwnershipWait(SessionTransaction owner, Cancellation request) {
        this.owner = owner;
        this.request = request;
        this.registration = request.onRequest(this::wake);
    }

    SessionTransaction owner() {
        return owner;
    }

    /** The other transaction has ended. */
    void end() {
        synchronized (this) {
            over = true;
        }
        wake();
    }

    /** Whether the other transaction has ended. */
    synchronized boolean isOver() {
        return over;
    }

    private void wake() {
        List<Runnable> due;
        synchronized (this) {
            due = List.copyOf(actions);
            actions.clear();
        }
        due.forEach(Runnable::run);
    }

    @Override
    public boolean requested() {
        return isOver() || request.requested();
    }

    @Override
    public Registration onRequest(Runnable action) {
        synchronized (this) {
            if (!over && !request.requested()) {
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

    @Override
    public void close() {
        registration.close();
    }
}
