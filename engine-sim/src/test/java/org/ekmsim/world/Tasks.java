package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Threads of a test. */
final class Tasks implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    <T> Future<T> start(Callable<T> task) {
        return threads.submit(task);
    }

    /** Runs all tasks at the same time and gives their results, in the order of the tasks. */
    <T> List<T> together(List<Callable<T>> tasks) {
        List<T> results = new ArrayList<>();
        List<Future<T>> futures = tasks.stream().map(this::start).toList();
        futures.forEach(future -> results.add(result(future)));
        return results;
    }

    static <T> T result(Future<T> future) {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("The task did not end well", e);
        }
    }

    /** Waits, in real time, for something that another thread brings about. */
    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time to wait for " + what).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
