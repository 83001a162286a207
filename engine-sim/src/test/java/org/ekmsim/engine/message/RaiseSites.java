package org.ekmsim.engine.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads from the sources of the engine and of the parser which messages they raise. */
final class RaiseSites {

    private static final List<Path> SOURCES =
            List.of(Path.of("src", "main", "java"), Path.of("..", "tsql-parser", "src", "main"));

    private static final Path LIMITS =
            Path.of("src", "main", "resources", "org", "ekmsim", "engine", "azure", "limits.txt");
    private static final Pattern LIMIT = Pattern.compile("\\| (\\d+)/\\d \\|([^|]*)\\|");

    private static final Pattern CONSTANT = Pattern.compile("\\bint (\\w+) = ([\\d_]+);");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\d_]*");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Z_]+\\b");

    /** The ways to raise: where the number stands among the arguments, and how many stand between it and the values; -1 when that varies. */
    private enum Way {
        ERROR("EngineError\\.of\\(", 0, 1),
        PROVIDER_ERROR("ProviderErrors\\.of\\(", 0, 0),
        INFORMATION("(?<!reply\\.)\\binform\\(", 0, 0),
        REPLY("reply\\.inform\\(", 0, -1),
        LOG("\\.write\\(\\s*(?=SYSTEM_SESSION|[\\w.()]*[iI]d\\(\\),)", 1, 0),
        SYNTAX("\\b(?:error|at)\\((?=\\d{3})", 0, 1),
        SYNTAX_ERROR("new SyntaxError\\(|findings\\.report\\(", 0, -1);

        private final Pattern call;
        private final int position;
        private final int between;

        Way(String call, int position, int between) {
            this.call = Pattern.compile(call);
            this.position = position;
            this.between = between;
        }
    }

    private RaiseSites() {}

    /** Every call, in the order of the files. */
    static List<RaiseSite> all() {
        return Stream.concat(SOURCES.stream().flatMap(RaiseSites::in), inLimits())
                .toList();
    }

    /** The table of what services of Azure refuse is a raise site by the row. */
    private static Stream<RaiseSite> inLimits() {
        String text = read(LIMITS);
        return LIMIT.matcher(text)
                .results()
                .map(row -> new RaiseSite(
                        LIMITS,
                        (int) text.substring(0, row.start()).lines().count(),
                        Set.of(value(row.group(1))),
                        row.group(2).isBlank() ? 0 : 1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<RaiseSite> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".ftl"))
                    .sorted()
                    .flatMap(RaiseSites::inFile)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<RaiseSite> inFile(Path file) {
        String text = read(file);
        Map<String, Integer> constants = new HashMap<>();
        CONSTANT.matcher(text).results().forEach(found -> constants.put(found.group(1), value(found.group(2))));
        return Stream.of(Way.values()).flatMap(way -> way.call
                .matcher(text)
                .results()
                .map(call -> site(file, text, way, call, constants))
                .filter(site -> !site.numbers().isEmpty()));
    }

    private static RaiseSite site(Path file, String text, Way way, MatchResult call, Map<String, Integer> constants) {
        List<String> arguments = CallArguments.of(text, call.end());
        int line = (int) text.substring(0, call.start()).lines().count();
        if (arguments.size() <= way.position) {
            return new RaiseSite(file, line, Set.of(), -1);
        }
        Set<Integer> numbers = numbers(arguments.get(way.position), constants);
        boolean spread = arguments.get(arguments.size() - 1).matches("(?s).*(toArray\\(\\)|new Object\\[\\]).*");
        int values = way.between < 0 || spread ? -1 : arguments.size() - way.position - 1 - way.between;
        return new RaiseSite(file, line, numbers, values);
    }

    private static Set<Integer> numbers(String argument, Map<String, Integer> constants) {
        Set<Integer> numbers = new TreeSet<>();
        NUMBER.matcher(argument).results().forEach(found -> numbers.add(value(found.group())));
        Matcher names = NAME.matcher(argument);
        while (names.find()) {
            Integer constant = constants.get(names.group());
            if (constant != null) {
                numbers.add(constant);
            }
        }
        return numbers;
    }

    private static int value(String digits) {
        return Integer.parseInt(digits.replace("_", ""));
    }
}
