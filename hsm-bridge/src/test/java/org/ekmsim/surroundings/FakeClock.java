package org.ekmsim.surroundings;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that tests set; waiting moves it forward at once. */
public final class FakeClock implements VirtualClock {

    private final AtomicReference<Instant> now;

    /** A clock that shows that instant. */
    public FakeClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    /** Lets time pass. */
    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant now() {
        return now.get();
    }

    @Override
    public void await(Duration duration, Cancellation cancellation) {
        cancellation.check();
        advance(duration);
    }

    @Override
    public void awaitForever(String what, Cancellation cancellation) {
        CountDownLatch requested = new CountDownLatch(1);
        try (Cancellation.Registration registration = cancellation.onRequest(requested::countDown)) {
            requested.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CancelledException(what);
    }
}
