package org.ekmsim.engine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the parser may understand and the engine does not model is refused by its name and line before anything of the batch runs. The
 * tables in {@code unmodelled} have a line {@code construct | batch} for each.
 */
class UnmodelledStatementsTest {

    private static final EngineFixture INSTALLED = EngineFixture.at(Stage.INSTALLED);

    record Refused(String construct, String batch) {
        static Refused of(String row) {
            String[] cells = row.split("\\|", 2);
            return new Refused(cells[0].strip(), cells[1].strip().replace("\\n", "\n"));
        }
    }

    static List<Refused> refused() throws IOException, URISyntaxException {
        Path folder = Path.of(
                UnmodelledStatementsTest.class.getResource("/unmodelled").toURI());
        List<Refused> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Refused::of)
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedByNameBeforeTheBatchRuns(Refused refused) {
        UnmodelledException refusal = catchThrowableOfType(
                UnmodelledException.class, () -> INSTALLED.sql("PRINT 'first';\n" + refused.batch()));
        assertThat(refusal).as("refusal of %s", refused.batch()).isNotNull();
        assertThat(refusal.construct()).isEqualTo(refused.construct());
        assertThat(refusal.line()).isEqualTo(2);
    }
}
