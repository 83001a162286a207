package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.message.UnmodelledException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the documentation pages in scope: those in {@code conformance/examples.txt} run; those in {@code conformance/refused.txt}
 * do not, for the reason that stands there, and the list gets shorter when one of them does.
 */
class ConformanceTest {

    /**
     * An example.
     *
     * @param why a fourth cell: the reason why it does not run, otherwise empty
     */
    record Example(String page, Stage stage, List<String> batches, String why) {

        static Example of(String line) {
            String[] cells = line.split(" \\| ", -1);
            List<String> batches = Arrays.stream(cells[2].split(";;", -1))
                    .map(batch -> batch.strip().replace("¶", "\n"))
                    .toList();
            return new Example(cells[0], Stage.valueOf(cells[1]), batches, cells.length > 3 ? cells[3] : "");
        }

        /** What keeps it from running. */
        Optional<String> failure() {
            World world = EngineFixture.at(stage).world();
            Client client = EngineFixture.connect(world, EngineFixture.DBA);
            try {
                return batches.stream()
                        .flatMap(batch -> client.run(batch).messages().stream())
                        .filter(ServerMessage::isError)
                        .map(ServerMessage::text)
                        .findFirst();
            } catch (UnmodelledException refusal) {
                return Optional.of(refusal.construct());
            }
        }

        @Override
        public String toString() {
            return page + ": " + batches.get(batches.size() - 1);
        }
    }

    static List<Example> running() throws IOException, URISyntaxException {
        return examples("examples.txt");
    }

    static List<Example> refused() throws IOException, URISyntaxException {
        return examples("refused.txt");
    }

    private static List<Example> examples(String table) throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(ConformanceTest.class.getResource("/conformance/" + table))
                .toURI());
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Example::of)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("running")
    void it_runs(Example example) {
        assertThat(example.failure()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void it_does_not_run(Example example) {
        assertThat(example.why()).isNotBlank();
        assertThat(example.failure()).as("move it to the examples that run").isPresent();
    }
}
