package org.ekmsim.engine.documented;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text of documented facts, one in a line; lines that begin with {@code #} are comments. */
public final class DocumentedTable {

    private DocumentedTable() {}

    /**
     * The lines of a table, without comments and empty lines.
     *
     * @param reader the class beside which the table lies
     * @param name name of its file
     */
    public static List<String> lines(Class<?> reader, String name) {
        try (InputStream table = reader.getResourceAsStream(name)) {
            if (table == null) {
                throw new IllegalStateException(name + " is missing beside " + reader.getName());
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
