package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What drivers, Management Studio and deployment tools ask of a server by themselves, as soon as they have connected: all of it runs. */
class ConnectingToolsTest {

    static List<Arguments> statements() throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(ConnectingToolsTest.class.getResource("/connect/statements.txt"))
                .toURI());
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 2))
                .map(cells -> Arguments.of(cells[0], cells[1]))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("statements")
    void it_runs(String tool, String statement) {
        assertThat(tool).isNotBlank();
        EngineFixture.at(Stage.DATABASE).sql(statement).succeeds();
    }
}
