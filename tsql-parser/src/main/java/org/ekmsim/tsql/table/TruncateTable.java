package org.ekmsim.tsql.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** TRUNCATE TABLE (Transact-SQL). */
public final class TruncateTable extends Statement {

    private final ObjectName name;
    private final List<PartitionRange> partitions;

    public TruncateTable(SqlParserPos position, ObjectName name, List<PartitionRange> partitions) {
        super(position);
        this.name = name;
        this.partitions = List.copyOf(partitions);
    }

    /** The table. */
    public ObjectName name() {
        return name;
    }

    /** The partitions; empty for all. */
    public List<PartitionRange> partitions() {
        return partitions;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("TRUNCATE TABLE").part(name);
        if (!partitions.isEmpty()) {
            out.word("WITH (PARTITIONS").open().list(partitions).close().close();
        }
    }
}
