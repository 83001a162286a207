package org.ekmsim.tsql.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER INDEX (Transact-SQL). */
public final class AlterIndex extends Statement {

    private final @Nullable Identifier name;
    private final ObjectName table;
    private final Action action;
    private final @Nullable PartitionChoice partition;
    private final List<Setting> settings;

    public AlterIndex(
            SqlParserPos position,
            @Nullable Identifier name,
            ObjectName table,
            Action action,
            @Nullable PartitionChoice partition,
            List<Setting> settings) {
        super(position);
        this.name = name;
        this.table = table;
        this.action = action;
        this.partition = partition;
        this.settings = List.copyOf(settings);
    }

    /** The index; null for ALL. */
    public @Nullable Identifier name() {
        return name;
    }

    /** The table or view. */
    public ObjectName table() {
        return table;
    }

    /** What is done. */
    public Action action() {
        return action;
    }

    /** The partition, where written. */
    public @Nullable PartitionChoice partition() {
        return partition;
    }

    /** The options. */
    public List<Setting> settings() {
        return settings;
    }

    /** What ALTER INDEX does. */
    public enum Action {
        ABORT,
        DISABLE,
        PAUSE,
        REBUILD,
        REORGANIZE,
        RESUME,
        SET
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER INDEX");
        if (name == null) {
            out.word("ALL");
        } else {
            out.part(name);
        }
        out.word("ON").part(table).word(action.name());
        if (partition != null) {
            out.part(partition);
        }
        if (action == Action.SET) {
            out.open().list(settings).close();
        } else {
            Setting.writeAll(out, settings);
        }
    }
}
