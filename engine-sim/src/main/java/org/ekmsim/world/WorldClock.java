package org.ekmsim.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.ekmsim.surroundings.Cancellation;
import org.ekmsim.surroundings.CancelledException;
import org.ekmsim.surroundings.StalledException;
import org.ekmsim.surroundings.VirtualClock;

/**
 * The clock of a world. Time is part of the world's state; it moves when someone advances it, and in automatic mode also between
 * requests and, when every request waits, to the next instant at which one of them can go on.
 */
final class WorldClock implements VirtualClock {

    private final StateCell cell;
    private final ClockMode mode;
    private final Consumer<WorldEvent> run;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Set<ClockWait> waits = new LinkedHashSet<>();
    private final InstantSource wall;
    private final Duration ahead;
    private int working;
    private boolean advancing;

    /**
     * @param wall the time outside, which matters in real mode only
     * @param run carries out what is due
     */
    WorldClock(StateCell cell, ClockMode mode, InstantSource wall, Consumer<WorldEvent> run) {
        this.cell = cell;
        this.mode = mode;
        this.wall = wall;
        this.ahead = mode == ClockMode.REAL
                ? Duration.between(wall.instant(), cell.state().now())
                : Duration.ZERO;
        this.run = run;
    }

    @Override
    public Instant now() {
        if (mode == ClockMode.REAL && !isRunningEvents()) {
            followWall();
        }
        return cell.state().now();
    }

    /** An event that asks for the time gets the instant it was due at; the wall is followed once it has run. */
    private boolean isRunningEvents() {
        return lock.isHeldByCurrentThread() && advancing;
    }

    private void followWall() {
        lock.lock();
        try {
            advanceTo(wall.instant().plus(ahead));
        } finally {
            lock.unlock();
        }
    }

    /** Moves time forward, running what is due on the way. */
    void advance(Duration duration) {
        lock.lock();
        try {
            advanceTo(now().plus(duration));
        } finally {
            lock.unlock();
        }
    }

    /** A request begins to work. */
    void enter() {
        lock.lock();
        try {
            working++;
        } finally {
            lock.unlock();
        }
    }

    /** A request has ended; in automatic mode a little time passes once nobody works. */
    void leave() {
        lock.lock();
        try {
            working--;
            if (working == 0) {
                mode.betweenRequests().ifPresent(pause -> advanceTo(now().plus(pause)));
            }
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void await(Duration duration, Cancellation cancellation) {
        await(new ClockWait("a wait of " + duration, now().plus(duration)), cancellation);
    }

    @Override
    public void pause(Duration duration, Cancellation cancellation) {
        if (mode == ClockMode.STEPPED) {
            cancellation.check();
        } else {
            await(duration, cancellation);
        }
    }

    @Override
    public void awaitForever(String what, Cancellation cancellation) {
        await(new ClockWait(what, null), cancellation);
    }

    private void await(ClockWait wait, Cancellation cancellation) {
        Cancellation.Registration registration = cancellation.onRequest(this::wake);
        lock.lock();
        try {
            waits.add(wait);
            while (!wait.isOver(now())) {
                cancellation.check();
                if (!jump()) {
                    sleep();
                }
            }
        } finally {
            waits.remove(wait);
            // Others may have held back for this wait, which was over but not yet gone.
            moved.signalAll();
            lock.unlock();
            registration.close();
        }
    }

    /** Sleeps until something moves; in real mode no longer than the next instant that matters. */
    private void sleep() {
        Optional<Instant> next = mode == ClockMode.REAL ? nextInstant() : Optional.empty();
        if (next.isEmpty()) {
            moved.awaitUninterruptibly();
            return;
        }
        try {
            long ignoredRest = moved.awaitNanos(
                    Duration.between(cell.state().now(), next.get()).toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException("The waiting thread was interrupted.");
        }
    }

    private void wake() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** In automatic mode, when every request waits: moves to the next instant that matters. False when someone still works. */
    private boolean jump() {
        if (!mode.jumps() || waits.size() < working || anyoneCanGoOn()) {
            return false;
        }
        Optional<Instant> next = nextInstant();
        if (next.isEmpty()) {
            throw new StalledException(waits.stream().map(ClockWait::what).toList());
        }
        advanceTo(next.get());
        return true;
    }

    private boolean anyoneCanGoOn() {
        Instant now = cell.state().now();
        return waits.stream().anyMatch(wait -> wait.isOver(now));
    }

    private Optional<Instant> nextInstant() {
        Instant earliest = cell.state().schedule().firstAwaited().orElse(null);
        for (ClockWait wait : waits) {
            Instant until = wait.until();
            if (until != null && (earliest == null || until.isBefore(earliest))) {
                earliest = until;
            }
        }
        return Optional.ofNullable(earliest);
    }

    private void advanceTo(Instant target) {
        advancing = true;
        try {
            runUntil(target);
        } finally {
            advancing = false;
        }
        cell.change(state -> later(state, target));
        moved.signalAll();
    }

    private void runUntil(Instant target) {
        Optional<Map.Entry<Schedule.Due, WorldEvent>> due = dueBy(target);
        while (due.isPresent()) {
            Schedule.Due key = due.get().getKey();
            cell.change(state ->
                    later(state, key.at()).withSchedule(state.schedule().without(key)));
            run.accept(due.get().getValue());
            due = dueBy(target);
        }
    }

    private Optional<Map.Entry<Schedule.Due, WorldEvent>> dueBy(Instant target) {
        return cell.state().schedule().first().filter(first -> !first.getKey()
                .at()
                .isAfter(target));
    }

    private static WorldState later(WorldState state, Instant instant) {
        return instant.isAfter(state.now()) ? state.withNow(instant) : state;
    }
}
