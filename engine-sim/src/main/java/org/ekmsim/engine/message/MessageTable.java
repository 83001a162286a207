package org.ekmsim.engine.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A data file beside this class: a header line, then rows of cells separated by tabs. */
final class MessageTable {

    private MessageTable() {}

    /** The rows of the file, without its header. */
    static Stream<List<String>> read(String name) {
        try (InputStream data = MessageTable.class.getResourceAsStream(name)) {
            if (data == null) {
                throw new IllegalStateException(name + " is missing beside " + MessageTable.class.getName());
            }
            String text = new String(data.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> List.of(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
