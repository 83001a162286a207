package org.ekmsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    @Test
    void findsATokenThatWorksOnEveryMachine(@TempDir Path folder) {
        CommandRun run = CommandRun.in(folder, "doctor");

        assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).containsPattern("(?m)^Java +ok").containsPattern("(?m)^Token +ok .*wrap and unwrap");
    }
}
