package org.ekmsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    @Test
    void findsATokenThatWorksOnEveryMachine(@TempDir Path folder) {
        CommandRun run = CommandRun.in(folder, "doctor");

        assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).containsPattern("(?m)^Java +ok").containsPattern("(?m)^Token +ok .*wrap and unwrap");
    }

    @Test
    void refusesALibraryThatIsNotThereAsARunDoes(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("good.sql"), "PRINT 'x';\nGO\n");
        Map<String, String> environment =
                Map.of("EKMSIM_SOFTHSM", folder.resolve("none.so").toString());

        CommandRun doctor = CommandRun.in(folder, environment, "doctor");
        CommandRun run = CommandRun.in(folder, environment, "run", "good.sql");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("ekmsim: ").contains("none.so (from EKMSIM_SOFTHSM)");
        assertThat(doctor.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(doctor.out())
                .containsPattern("(?m)^SoftHSM +FAILED ")
                .contains(run.err().replaceFirst("ekmsim: ", ""))
                .containsPattern("(?m)^Worlds +ok");
    }
}
