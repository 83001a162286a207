package org.ekmsim.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which documentation page is behind which scenarios, read from the tags of feature files. A scenario belongs to the pages it names
 * itself, and otherwise to those of its feature.
 *
 * @param scenarios titles by page, both in order
 */
record Coverage(Map<String, Set<String>> scenarios) {

    private static final Pattern TAG = Pattern.compile("@source:([a-z0-9-]+)");
    private static final Pattern SCENARIO = Pattern.compile("Scenario(?: Outline)?: (.+)");

    /** The coverage of the feature files in a folder. */
    static Coverage of(Path folder) throws IOException {
        Map<String, Set<String>> scenarios = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                read(Files.readAllLines(file), scenarios);
            }
        }
        return new Coverage(scenarios);
    }

    private static void read(List<String> lines, Map<String, Set<String>> scenarios) {
        List<String> ofFeature = List.of();
        List<String> tags = new ArrayList<>();
        for (String line : lines) {
            String text = line.strip();
            Matcher scenario = SCENARIO.matcher(text);
            if (text.startsWith("@")) {
                TAG.matcher(text).results().forEach(tag -> tags.add(tag.group(1)));
            } else if (text.startsWith("Feature:")) {
                ofFeature = List.copyOf(tags);
                tags.clear();
            } else if (scenario.matches()) {
                for (String page : tags.isEmpty() ? ofFeature : tags) {
                    scenarios.computeIfAbsent(page, none -> new TreeSet<>()).add(scenario.group(1));
                }
                tags.clear();
            }
        }
    }

    /** The page of the documentation that shows it. */
    String page() {
        StringBuilder text = new StringBuilder("""
                # Documented rule, scenario

                Which scenarios of `features` stand on which documentation page. Made from the `@source` tags; write it again with

                    mvn -pl features -am test -Dtest=CoverageTest -Dsurefire.failIfNoSpecifiedTests=false -Dcoverage.page=../docs/coverage.md
                """);
        scenarios.forEach((page, titles) -> {
            text.append("\n## ").append(page).append("\n\n");
            titles.forEach(title -> text.append("- ").append(title).append('\n'));
        });
        return text.toString();
    }
}
