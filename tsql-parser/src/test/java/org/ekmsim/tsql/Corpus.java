package org.ekmsim.tsql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of the test resources, a file for each family of statements. In {@code corpus} a block of lines is a
 * statement with, where it differs, the canonical form after {@code "=> "}; a line {@code "# source: ..."} says where
 * the expectation of the samples after it comes from.
 */
final class Corpus {

    private static final String SOURCE = "# source: ";

    record Sample(String file, String source, String text, String canonical) {
        @Override
        public String toString() {
            return file + ": " + text.strip().lines().findFirst().orElse("");
        }
    }

    private Corpus() {}

    static Stream<Sample> samples() {
        return files("corpus").flatMap(file -> samplesOf(file).stream());
    }

    /** The files of a folder of the test resources, by name. */
    static Stream<Path> files(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(Corpus.class.getResource("/" + folder).toURI()))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Sample> samplesOf(Path file) {
        List<Sample> samples = new ArrayList<>();
        List<String> text = new ArrayList<>();
        String source = "";
        List<String> lines = new ArrayList<>(lines(file));
        lines.add("");
        for (String line : lines) {
            if (line.startsWith(SOURCE)) {
                source = line.substring(SOURCE.length());
            } else if (line.isEmpty() && !text.isEmpty()) {
                samples.add(sample(file.getFileName().toString(), source, text));
                text.clear();
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                text.add(line);
            }
        }
        return samples;
    }

    private static Sample sample(String file, String source, List<String> lines) {
        String last = lines.get(lines.size() - 1);
        return last.startsWith("=> ")
                ? new Sample(file, source, String.join("\n", lines.subList(0, lines.size() - 1)), last.substring(3))
                : new Sample(file, source, String.join("\n", lines), String.join("\n", lines));
    }
}
