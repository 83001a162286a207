package org.ekmsim.engine.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.junit.jupiter.api.Test;

/** The error log. */
class ErrorLogTest {

    @Test
    void a_line_has_time_source_and_text() {
        ErrorLog log = ErrorLog.empty()
                .with(Instant.parse("2026-11-01T09:00:01.230Z"), "spid52", "first")
                .with(Instant.parse("2026-11-01T09:00:02Z"), "spid9s", "second");
        assertThat(log.lines())
                .containsExactly(
                        "2026-11-01 09:00:01.23 spid52      first", "2026-11-01 09:00:02.00 spid9s      second");
    }

    @Test
    void adding_a_line_leaves_the_log_as_it_was() {
        ErrorLog empty = ErrorLog.empty();
        assertThat(empty.with(Instant.EPOCH, "spid1s", "x").entries()).hasSize(1);
        assertThat(empty.entries()).isEmpty();
    }

    @Test
    void lines_survive_the_failure_of_the_statement_that_wrote_them_and_restarts() {
        World world = EngineFixture.at(Stage.ENABLED).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        assertThat(dba.run("CREATE CRYPTOGRAPHIC PROVIDER p FROM FILE = 'C:\\none.dll'")
                        .messages())
                .hasSize(1);
        world.defaultInstance().restart();
        assertThat(world.defaultInstance().errorLog())
                .anySatisfy(line -> assertThat(line).contains("C:\\none.dll"));
    }
}
