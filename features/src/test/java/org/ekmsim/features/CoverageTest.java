package org.ekmsim.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page {@code docs/coverage.md}: it promises no scenario that is gone. The system property {@code coverage.page} names where to write
 * it anew.
 */
class CoverageTest {

    private static final Path PAGE = Path.of("..", "docs", "coverage.md");

    @Test
    void the_page_lists_only_what_there_is() throws IOException, URISyntaxException {
        Coverage coverage = coverage();
        String written = System.getProperty("coverage.page");
        if (written != null) {
            Files.writeString(Path.of(written), coverage.page());
        }
        Set<String> now = coverage.page().lines().collect(Collectors.toSet());
        List<String> promised = Files.readAllLines(PAGE);
        assertThat(promised).filteredOn(line -> line.startsWith("- ")).hasSizeGreaterThan(50);
        assertThat(now).containsAll(promised);
    }

    @Test
    void a_scenario_without_a_page_of_its_own_stands_on_that_of_its_feature() throws IOException, URISyntaxException {
        Coverage coverage = coverage();
        assertThat(coverage.scenarios().get("sp-configure-transact-sql"))
                .anyMatch(title -> title.startsWith("CFG-01 "))
                .noneMatch(title -> title.startsWith("CFG-08 "));
        assertThat(coverage.scenarios().get("dbcc-traceon-transact-sql"))
                .anyMatch(title -> title.startsWith("CFG-08 "));
    }

    private static Coverage coverage() throws IOException, URISyntaxException {
        return Coverage.of(Path.of(Objects.requireNonNull(CoverageTest.class.getResource("/features"))
                .toURI()));
    }
}
