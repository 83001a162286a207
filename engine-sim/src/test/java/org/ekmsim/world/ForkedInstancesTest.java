package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Forks of one world that work at the same time do not see each other. */
class ForkedInstancesTest {

    private static final int WORLDS = 200;
    private static final int THREADS = 8;

    @Test
    void worlds_that_walk_at_the_same_time_do_not_meet() throws InterruptedException, ExecutionException {
        World base = EngineFixture.at(Stage.ENABLED).world();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> walks = new ArrayList<>();
            for (int i = 0; i < WORLDS; i++) {
                int number = i;
                walks.add(() -> walk(base, number));
            }
            List<Future<List<String>>> walked = threads.invokeAll(walks);
            for (int i = 0; i < WORLDS; i++) {
                assertThat(walked.get(i).get()).containsExactly(i + " | number " + i);
            }
        } finally {
            threads.shutdownNow();
        }
        Client untouched = EngineFixture.connect(base, EngineFixture.DBA);
        untouched
                .run("SELECT COUNT(*) FROM sys.databases WHERE database_id > 4")
                .returns("0");
    }

    /** The way from the enabled option to the encrypted database, with a row that only this world has. */
    private static List<String> walk(World base, int number) {
        try (World world = base.fork()) {
            Client dba = EngineFixture.connect(world, EngineFixture.DBA);
            for (Stage stage : Stage.values()) {
                if (stage.compareTo(Stage.ENABLED) > 0) {
                    stage.batches().forEach(batch -> dba.run(batch).succeeds());
                }
            }
            dba.run("USE TestTDE; DELETE notes; INSERT notes VALUES (" + number + ", N'number " + number + "')")
                    .succeeds();
            return dba.run("SELECT id, note FROM notes").rows().stream()
                    .map(row -> row.get(0) + " | " + row.get(1))
                    .toList();
        }
    }
}
