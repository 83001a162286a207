package org.ekmsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists of worlds and flavours. */
class ListsTest {

    private static final Path WORLDS = Path.of("..", "fixtures", "worlds");

    @Test
    void everyWorldOfTheFolderIsShipped() throws IOException {
        try (Stream<Path> files = Files.list(WORLDS)) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();

            assertThat(WorldSource.SHIPPED.all()).isEqualTo(names);
        }
    }

    @Test
    void worldsAreListedWithWhatTheyShow() {
        CommandRun run = CommandRun.in(WORLDS, "worlds");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out().lines()).hasSameSizeAs(WorldSource.SHIPPED.all()).allMatch(line -> line.length() > 30);
    }

    @Test
    void flavoursAreListedWithTheirBuilds() {
        CommandRun run = CommandRun.in(WORLDS, "flavours");

        assertThat(run.out()).containsPattern("(?m)^sql2022-cu17 +SQL Server 2022 CU17 +16\\.0\\.4175\\.1 ");
    }
}
