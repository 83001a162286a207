package org.ekmsim.tsql.table;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * What follows the columns of CREATE TABLE.
 *
 * @param graph NODE or EDGE of a graph table, where written
 * @param on the filegroup or partition scheme
 * @param textImage where large values are kept
 * @param filestream where FILESTREAM data are kept
 * @param settings WITH (...)
 */
public record TableStorage(
        @Nullable Graph graph,
        @Nullable Placement on,
        @Nullable Placement textImage,
        @Nullable Placement filestream,
        List<Setting> settings)
        implements Clause {

    public TableStorage {
        settings = List.copyOf(settings);
    }

    /** What a table is in a graph. */
    public enum Graph {
        NODE,
        EDGE
    }

    @Override
    public void write(TsqlWriter out) {
        if (graph != null) {
            out.word("AS").word(graph.name());
        }
        if (on != null) {
            out.word("ON").part(on);
        }
        if (textImage != null) {
            out.word("TEXTIMAGE_ON").part(textImage);
        }
        if (filestream != null) {
            out.word("FILESTREAM_ON").part(filestream);
        }
        Setting.writeAll(out, settings);
    }
}
