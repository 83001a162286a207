package org.ekmsim.tsql.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP STATISTICS (Transact-SQL). */
public final class DropStatistics extends Statement {

    private final List<ObjectName> names;

    public DropStatistics(SqlParserPos position, List<ObjectName> names) {
        super(position);
        this.names = List.copyOf(names);
    }

    /** The statistics, each after its table, at least one. */
    public List<ObjectName> names() {
        return names;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP STATISTICS").list(names);
    }
}
