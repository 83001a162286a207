package org.ekmsim.engine.transaction;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.surroundings.Cancellation;
import org.ekmsim.surroundings.CancelledException;
import org.ekmsim.surroundings.VirtualClock;
import org.jspecify.annotations.Nullable;

/**
 * Which transaction of an instance owns which database. A transaction owns a database from its first write to its end; others that want
 * to write it wait on the virtual clock.
 */
public final class DatabaseOwnership {

    /** The state of 1205 that transcripts show most often for lock resources. */
    private static final int VICTIM_STATE = 51;

    /** The state of 1222 that transcripts show for a write (inferred). */
    private static final int TIMEOUT_STATE = 51;

    private final Map<String, SessionTransaction> owners = new HashMap<>();
    private final Map<SessionTransaction, OwnershipWait> waits = new HashMap<>();

    /** Carries the name of a database that another transaction owns out of a change. */
    static final class OwnedElsewhere extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String database;

        OwnedElsewhere(String database) {
            super(database, null, false, false);
            this.database = database;
        }

        String database() {
            return database;
        }
    }

    /** Runs what must not meet a change of ownership. */
    synchronized <T> T exclusively(Supplier<T> work) {
        return work.get();
    }

    synchronized void requireFree(Set<String> databases, SessionTransaction writer) {
        for (String database : databases) {
            SessionTransaction owner = owners.get(database);
            if (owner != null && owner != writer) {
                throw new OwnedElsewhere(database);
            }
        }
    }

    synchronized void take(Set<String> databases, SessionTransaction owner) {
        databases.forEach(database -> owners.put(database, owner));
    }

    /** Gives up all that a transaction owns, and lets those go on that wait for it. */
    void release(SessionTransaction owner) {
        Set<OwnershipWait> over = new HashSet<>();
        synchronized (this) {
            owners.values().removeIf(owner::equals);
            waits.values().stream().filter(wait -> wait.owner() == owner).forEach(over::add);
        }
        over.forEach(OwnershipWait::end);
    }

    /**
     * Waits until a database is free.
     *
     * @param limit how long, null for as long as it takes
     * @throws EngineError 1222 when the time is over, 1205 when the owner waits for the writer in turn
     */
    void await(
            String database,
            SessionTransaction writer,
            @Nullable Duration limit,
            VirtualClock clock,
            Cancellation cancellation) {
        OwnershipWait wait;
        synchronized (this) {
            SessionTransaction owner = owners.get(database);
            if (owner == null) {
                return;
            }
            if (waitsFor(owner, writer)) {
                throw EngineError.of(1205, VICTIM_STATE, writer.sessionId(), "lock");
            }
            wait = new OwnershipWait(owner, cancellation);
            waits.put(writer, wait);
        }
        try {
            if (limit == null) {
                clock.awaitForever(
                        "session " + writer.sessionId() + " for database " + database + ", which session "
                                + wait.owner().sessionId() + " has written in an open transaction",
                        wait);
            } else {
                clock.await(limit, wait);
                throw EngineError.of(1222, TIMEOUT_STATE);
            }
        } catch (CancelledException e) {
            if (!wait.isOver()) {
                throw e;
            }
        } finally {
            synchronized (this) {
                waits.remove(writer);
            }
            wait.close();
        }
    }

    private boolean waitsFor(SessionTransaction waiter, SessionTransaction owner) {
        SessionTransaction next = waiter;
        for (int i = 0; i <= waits.size(); i++) {
            OwnershipWait wait = waits.get(next);
            if (wait == null) {
                return false;
            }
            if (wait.owner() == owner) {
                return true;
            }
            next = wait.owner();
        }
        return false;
    }

    /** The number of the session whose transaction this one waits for. */
    public synchronized OptionalInt blockedBy(SessionTransaction waiter) {
        OwnershipWait wait = waits.get(waiter);
        return wait == null ? OptionalInt.empty() : OptionalInt.of(wait.owner().sessionId());
    }

    /** The databases a transaction owns. */
    public synchronized List<String> ownedBy(SessionTransaction owner) {
        return owners.entrySet().stream()
                .filter(entry -> entry.getValue() == owner)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
