package org.ekmsim.tsql.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** DROP INDEX (Transact-SQL). */
public final class DropIndex extends Statement {

    private final boolean ifExists;
    private final List<DroppedIndex> indexes;

    public DropIndex(SqlParserPos position, boolean ifExists, List<DroppedIndex> indexes) {
        super(position);
        this.ifExists = ifExists;
        this.indexes = List.copyOf(indexes);
    }

    /** Whether IF EXISTS is written. */
    public boolean ifExists() {
        return ifExists;
    }

    /** The indexes, at least one. */
    public List<DroppedIndex> indexes() {
        return indexes;
    }

    /**
     * An index to drop.
     *
     * @param name the index; its table comes before it in the old form without ON
     * @param table the table or view, where ON is written
     * @param settings WITH (...)
     */
    public record DroppedIndex(ObjectName name, @Nullable ObjectName table, List<Setting> settings) implements Clause {

        public DroppedIndex {
            settings = List.copyOf(settings);
        }

        @Override
        public void write(TsqlWriter out) {
            out.part(name);
            if (table != null) {
                out.word("ON").part(table);
            }
            Setting.writeAll(out, settings);
        }
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(ifExists ? "DROP INDEX IF EXISTS" : "DROP INDEX").list(indexes);
    }
}
