package org.ekmsim.engine.message;

import java.util.List;
import java.util.stream.Stream;
import org.ekmsim.engine.documented.DocumentedTable;

/** A data file beside this class: a header line, then rows of cells separated by tabs. */
final class MessageTable {

    private MessageTable() {}

    /** The rows of the file, without its header. */
    static Stream<List<String>> read(String name) {
        return DocumentedTable.lines(MessageTable.class, name).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)));
    }
}
