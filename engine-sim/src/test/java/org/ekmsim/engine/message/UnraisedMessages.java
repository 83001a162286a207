package org.ekmsim.engine.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Scanner;
import java.util.Set;
import java.util.TreeSet;

/** The list of messages that are in the catalogue though nothing raises them. A line ends in a colon when it is the reason of what follows. */
final class UnraisedMessages {

    private final TreeSet<Integer> numbers = new TreeSet<>();

    UnraisedMessages() {
        String reason = "";
        for (String line : lines()) {
            if (line.endsWith(":")) {
                reason = line;
            } else if (!line.startsWith("#")) {
                add(line, reason);
            }
        }
    }

    private void add(String line, String reason) {
        new Scanner(line).tokens().map(Integer::valueOf).forEach(number -> {
            if (reason.isEmpty() || !numbers.add(number)) {
                throw new IllegalStateException(number + " has no reason, or stands there twice");
            }
        });
    }

    Set<Integer> numbers() {
        return Set.copyOf(numbers);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of(Objects.requireNonNull(UnraisedMessages.class.getResource("unraised.txt"))
                    .toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
