package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.ekmsim.surroundings.Cancellation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time in its three modes. */
@Timeout(30)
class WorldClockTest {

    private static final String STEPPED = "mode: stepped, tde-scan: instant";
    private static final String REAL = "mode: real, tde-scan: instant";

    private final Tasks tasks = new Tasks();

    @AfterEach
    void endTasks() {
        tasks.close();
    }

    /** The wall, moved by hand. */
    private static final class Wall implements InstantSource {

        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2030-01-01T00:00:00Z"));

        void pass(Duration duration) {
            now.updateAndGet(before -> before.plus(duration));
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    @Test
    void automatic_time_passes_a_second_between_requests() {
        World world = EngineFixture.at(Stage.INSTALLED).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        Instant start = world.state().now();
        dba.run("SELECT 1");
        dba.run("SELECT 1");
        assertThat(world.state().now()).isEqualTo(start.plusSeconds(2));
    }

    @Test
    void automatic_time_jumps_when_every_request_waits() {
        World world = EngineFixture.at(Stage.INSTALLED).world();
        Client first = EngineFixture.connect(world, EngineFixture.DBA);
        Client second = EngineFixture.connect(world, EngineFixture.DBA);
        Instant start = world.state().now();
        tasks.together(List.of(
                () -> first.run("WAITFOR DELAY '02:00:00'; PRINT 'first'").prints("first"),
                () -> second.run("WAITFOR DELAY '03:00:00'; PRINT 'second'").prints("second")));
        assertThat(Duration.between(start, world.state().now())).isBetween(Duration.ofHours(3), Duration.ofHours(6));
    }

    @Test
    void stepped_time_stands_still_between_requests() {
        World world = EngineFixture.in(WorldTexts.docsSample(STEPPED)).world();
        Instant start = world.state().now();
        EngineFixture.connect(world, EngineFixture.DBA).run("SELECT 1");
        assertThat(world.state().now()).isEqualTo(start);
    }

    @Test
    void a_wait_in_stepped_time_ends_when_another_thread_advances_far_enough() throws InterruptedException {
        World world = EngineFixture.in(WorldTexts.docsSample(STEPPED)).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        Future<Response> waiting = tasks.start(() -> dba.run("WAITFOR DELAY '00:10:00'; PRINT 'over'"));
        Client other = EngineFixture.connect(world, "CONTOSO\\second");
        other.run("PRINT 'others go on'").prints("others go on");
        Thread.sleep(50);
        world.advance(Duration.ofMinutes(9));
        Thread.sleep(50);
        assertThat(waiting).isNotDone();
        world.advance(Duration.ofMinutes(1));
        // The wait may have begun after the first step; time goes on until it is over.
        Tasks.await("the end of the wait", () -> {
            world.advance(Duration.ofMinutes(1));
            return waiting.isDone();
        });
        Tasks.result(waiting).prints("over");
    }

    @Test
    void real_time_follows_the_wall_from_the_worlds_own_start() {
        Wall wall = new Wall();
        World world = EngineFixture.open(WorldTexts.docsSample(REAL), wall);
        Instant start = world.surroundings().clock().now();
        assertThat(start).isEqualTo(Instant.parse("2026-11-01T09:00:00Z"));
        wall.pass(Duration.ofMinutes(5));
        assertThat(world.surroundings().clock().now()).isEqualTo(start.plus(Duration.ofMinutes(5)));
        EngineFixture.connect(world, EngineFixture.DBA).run("SELECT GETDATE()").returns("2026-11-01T09:05");
    }

    @Test
    void a_wait_in_real_time_ends_when_the_wall_says_so() {
        Wall wall = new Wall();
        World world = EngineFixture.open(WorldTexts.docsSample(REAL), wall);
        Future<Boolean> waiting = tasks.start(() -> {
            world.surroundings().clock().await(Duration.ofMillis(20), Cancellation.never());
            return true;
        });
        Tasks.await("the end of the wait", () -> {
            wall.pass(Duration.ofMillis(1));
            return waiting.isDone();
        });
        assertThat(Tasks.result(waiting)).isTrue();
    }

    /** The wall moves with every look at it; events that look at the clock themselves must still come in order, one after the other. */
    @Test
    void events_in_real_time_come_in_order() {
        Wall wall = new Wall();
        World world = EngineFixture.open(WorldTexts.docsSample("mode: real, tde-scan: clock"), () -> {
            wall.pass(Duration.ofMillis(30));
            return wall.instant();
        });
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        for (Stage stage : Stage.values()) {
            stage.batches().forEach(batch -> dba.run(batch).succeeds());
        }
        dba.run("CREATE DATABASE other").succeeds();
        dba.run("USE other; CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_128 ENCRYPTION BY SERVER ASYMMETRIC KEY"
                        + " EKMSampleASYKey; ALTER DATABASE other SET ENCRYPTION ON")
                .succeeds();
        Tasks.await("the end of both scans", () -> {
            world.surroundings().clock().now();
            return world.state().schedule().events().isEmpty();
        });
        assertThat(world.defaultInstance().errorLog())
                .filteredOn(line -> line.contains("Database encryption scan"))
                .extracting(line -> line.replaceFirst(".*'(.*)'.*", "$1"))
                .containsExactly("TestTDE", "other");
    }

    @Test
    void advancing_backwards_is_not_possible() {
        World world = EngineFixture.in(WorldTexts.docsSample(STEPPED)).world();
        Instant start = world.state().now();
        world.advance(Duration.ofHours(-1));
        assertThat(world.state().now()).isEqualTo(start);
    }

    @Test
    void a_wait_begun_while_another_sleeps_does_not_keep_it_from_ending() {
        World world = EngineFixture.at(Stage.INSTALLED).world();
        Instant start = world.state().now();
        Client first = EngineFixture.connect(world, EngineFixture.DBA);
        Client second = EngineFixture.connect(world, EngineFixture.DBA);
        for (int round = 0; round < 50; round++) {
            tasks.together(List.of(
                    () -> first.run("WAITFOR DELAY '00:00:02'; PRINT 'first'").prints("first"),
                    () -> second.run("WAITFOR DELAY '00:00:03'; PRINT 'second'").prints("second")));
        }
        assertThat(world.state().now()).isAfterOrEqualTo(start.plusSeconds(150));
    }
}
