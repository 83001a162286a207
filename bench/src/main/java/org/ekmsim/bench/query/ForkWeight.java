package org.ekmsim.bench.query;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ekmsim.bench.report.Spread;
import org.ekmsim.engine.session.Session;
import org.ekmsim.world.World;

/** What forks weigh, and how long many of them take to walk through the documented set-up at once. */
final class ForkWeight {

    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final int BYTES_PER_KIB = 1024;

    private final int forks;
    private final int rounds;

    /** @param forks how many worlds are forked in a round */
    ForkWeight(int forks, int rounds) {
        this.forks = forks;
        this.rounds = rounds;
    }

    int count() {
        return forks;
    }

    /** KiB one fork keeps in memory. */
    Spread kibibytes() {
        List<Double> weights = new ArrayList<>();
        try (SampleWorld sample = new SampleWorld()) {
            for (int round = -1; round < rounds; round++) {
                List<World> worlds = new ArrayList<>();
                long before = used();
                for (int i = 0; i < forks; i++) {
                    worlds.add(sample.world().fork());
                }
                double weight = Math.max(0, used() - before);
                if (round >= 0) {
                    weights.add(weight / worlds.size() / BYTES_PER_KIB);
                }
            }
        }
        return Spread.of(weights);
    }

    /** Seconds until the last of the forks has encrypted its database. */
    Spread secondsToWalk() {
        List<Double> times = new ArrayList<>();
        try (SampleWorld sample = new SampleWorld()) {
            for (int round = -1; round < rounds; round++) {
                long start = System.nanoTime();
                walk(sample.world());
                double time = System.nanoTime() - start;
                if (round >= 0) {
                    times.add(time / NANOSECONDS_PER_SECOND);
                }
            }
        }
        return Spread.of(times);
    }

    private void walk(World base) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Callable<Boolean>> walks = new ArrayList<>();
        List<String> batches = SampleWorld.walkThrough();
        for (int i = 0; i < forks; i++) {
            walks.add(() -> walked(base.fork(), batches));
        }
        try {
            for (Future<Boolean> walked : threads.invokeAll(walks)) {
                if (!walked.get()) {
                    throw new IllegalStateException("A world did not end with one encrypted database");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the worlds walked", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A world failed", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whether the world has its one encrypted database in the end, and nothing of its neighbours. */
    private static boolean walked(World world, List<String> batches) {
        try (Session session = SampleWorld.connect(world)) {
            batches.forEach(batch -> SampleWorld.run(session, batch));
            return SampleWorld.run(session, "SELECT name FROM sys.databases WHERE database_id > 4") == 1;
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
