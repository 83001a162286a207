package org.ekmsim.tsql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The statements of the test resources: blocks of lines with, where it differs, the canonical form after "=> ". */
final class Corpus {

    record Sample(String file, String text, String canonical) {
        @Override
        public String toString() {
            return file + ": " + text.strip().lines().findFirst().orElse("");
        }
    }

    private Corpus() {}

    static Stream<Sample> samples() {
        return Stream.of("setup.txt", "ekm.txt", "query.txt", "procedural.txt").flatMap(Corpus::samplesOf);
    }

    static List<String> lines(String resource) {
        try (InputStream in = Corpus.class.getResourceAsStream("/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Sample> samplesOf(String file) {
        List<Sample> samples = new ArrayList<>();
        List<String> text = new ArrayList<>();
        List<String> lines = new ArrayList<>(lines("corpus/" + file));
        lines.add("");
        for (String line : lines) {
            if (line.isEmpty() && !text.isEmpty()) {
                samples.add(sample(file, text));
                text.clear();
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                text.add(line);
            }
        }
        return samples.stream();
    }

    private static Sample sample(String file, List<String> lines) {
        String last = lines.get(lines.size() - 1);
        return last.startsWith("=> ")
                ? new Sample(file, String.join("\n", lines.subList(0, lines.size() - 1)), last.substring(3))
                : new Sample(file, String.join("\n", lines), String.join("\n", lines));
    }
}
