package org.ekmsim.tsql.table;

import java.util.List;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * What indexes and key constraints have in common.
 *
 * @param kind how the rows are kept, where written
 * @param columns the key columns
 * @param included columns kept beside the key
 * @param where the filter
 * @param settings WITH (...)
 * @param placement ON ..., where written
 * @param filestream FILESTREAM_ON ..., where written
 */
public record IndexShape(
        @Nullable Kind kind,
        List<IndexColumn> columns,
        List<Identifier> included,
        @Nullable Condition where,
        List<Setting> settings,
        @Nullable Placement placement,
        @Nullable Placement filestream)
        implements Clause {

    public IndexShape {
        columns = List.copyOf(columns);
        included = List.copyOf(included);
        settings = List.copyOf(settings);
    }

    /** How an index keeps its rows. */
    public enum Kind {
        CLUSTERED("CLUSTERED"),
        NONCLUSTERED("NONCLUSTERED"),
        HASH("NONCLUSTERED HASH"),
        CLUSTERED_COLUMNSTORE("CLUSTERED COLUMNSTORE"),
        NONCLUSTERED_COLUMNSTORE("NONCLUSTERED COLUMNSTORE"),
        COLUMNSTORE("COLUMNSTORE");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As written. */
        public String words() {
            return words;
        }
    }

    /**
     * A key column.
     *
     * @param name the column
     * @param descending whether DESC is written
     */
    public record IndexColumn(Identifier name, boolean descending) implements Clause {

        @Override
        public void write(TsqlWriter out) {
            out.part(name);
            if (descending) {
                out.word("DESC");
            }
        }
    }

    @Override
    public void write(TsqlWriter out) {
        if (kind != null) {
            out.word(kind.words());
        }
        writeColumns(out);
        writeRest(out);
    }

    void writeColumns(TsqlWriter out) {
        if (!columns.isEmpty()) {
            out.open().list(columns).close();
        }
    }

    void writeRest(TsqlWriter out) {
        if (!included.isEmpty()) {
            out.word("INCLUDE").open().list(included).close();
        }
        if (where != null) {
            out.word("WHERE").part(where);
        }
        Setting.writeAll(out, settings);
        if (placement != null) {
            out.word("ON").part(placement);
        }
        if (filestream != null) {
            out.word("FILESTREAM_ON").part(filestream);
        }
    }
}
