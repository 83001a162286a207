package org.ekmsim.engine.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every place of the sources that raises a message by its number: the catalogue has it, with as many placeholders as arguments. */
class RaiseSitesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final MessageCatalogue CATALOGUE = MessageCatalogue.documented();

    /** The ways to raise, and how many arguments stand between the number and the values of the placeholders. */
    private enum Way {
        ERROR("EngineError\\.of\\(", 1, 0),
        PROVIDER_ERROR("ProviderErrors\\.of\\(", 2, 2),
        INFORMATION("(?:context|statement)\\.inform\\(", 0, 0);

        private final Pattern call;
        private final int before;
        private final int added;

        Way(String call, int before, int added) {
            this.call = Pattern.compile(call + "\\s*(\\d+)\\s*(?=[,)])");
            this.before = before;
            this.added = added;
        }
    }

    /**
     * One call.
     *
     * @param arguments how many values it gives, or -1 when that cannot be read from the text
     */
    private record RaiseSite(Path file, int line, int number, int arguments) {}

    @Test
    void the_scan_finds_them() {
        assertThat(sites()).hasSizeGreaterThan(150);
        assertThat(sites()).filteredOn(site -> site.arguments() >= 0).hasSizeGreaterThan(140);
    }

    @TestFactory
    Stream<DynamicTest> raises_what_the_catalogue_has() {
        return sites().stream()
                .map(site -> DynamicTest.dynamicTest(
                        site.number() + " in " + site.file().getFileName() + ":" + site.line(), () -> check(site)));
    }

    private static void check(RaiseSite site) {
        assertThat(CATALOGUE.find(site.number())).hasValueSatisfying(template -> {
            if (site.arguments() >= 0) {
                assertThat(site.arguments()).as(template.template()).isEqualTo(template.placeholders());
            }
        });
    }

    private static List<RaiseSite> sites() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(file -> sites(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RaiseSite> sites(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<RaiseSite> sites = new ArrayList<>();
        for (Way way : Way.values()) {
            Matcher matcher = way.call.matcher(text);
            while (matcher.find()) {
                int line = (int) text.substring(0, matcher.start()).lines().count();
                int given = countArguments(text, matcher.end());
                boolean spread = text.substring(matcher.start(), Math.min(text.length(), matcher.end() + 200))
                        .lines()
                        .limit(2)
                        .anyMatch(part -> part.contains("toArray()"));
                sites.add(new RaiseSite(
                        file, line, Integer.parseInt(matcher.group(1)), spread ? -1 : given - way.before + way.added));
            }
        }
        return sites;
    }

    /** The arguments after the number: commas of the call's own level. */
    private static int countArguments(String text, int from) {
        int depth = 1;
        int commas = 0;
        boolean quoted = false;
        for (int i = from; depth > 0; i++) {
            char c = text.charAt(i);
            if (c == '"' && text.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && (c == '(' || c == '{')) {
                depth++;
            } else if (!quoted && (c == ')' || c == '}')) {
                depth--;
            } else if (!quoted && c == ',' && depth == 1) {
                commas++;
            }
        }
        return commas;
    }
}
