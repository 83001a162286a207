package org.ekmsim.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every feature file owes its reader: where each expectation comes from, and an id to speak of it. */
class FeatureFilesTest {

    private static final Pattern SCENARIO = Pattern.compile("Scenario(?: Outline)?: (.+)");

    private static List<List<String>> files() {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(FeatureFilesTest.class.getResource("/features"))
                        .toURI()))) {
            return files.map(FeatureFilesTest::lines).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> titles() {
        return files().stream()
                .flatMap(List::stream)
                .map(SCENARIO::matcher)
                .filter(Matcher::matches)
                .map(title -> title.group(1))
                .toList();
    }

    @Test
    void everyFeatureNamesTheDocumentationPageItComesFrom() {
        assertThat(files()).hasSizeGreaterThan(10).allSatisfy(lines -> assertThat(lines.get(0))
                .matches("@source:[a-z0-9-]+( @[a-z:0-9-]+)*"));
    }

    @Test
    void everyScenarioBeginsWithAnIdOfItsOwn() {
        assertThat(titles()).allMatch(title -> title.matches("[A-Z]+-\\d\\d .+"));
        assertThat(titles().stream().map(title -> title.substring(0, title.indexOf(' '))))
                .doesNotHaveDuplicates();
    }
}
