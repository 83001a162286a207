package org.ekmsim.tsql.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** UPDATE STATISTICS (Transact-SQL). */
public final class UpdateStatistics extends Statement {

    private final ObjectName table;
    private final List<Identifier> names;
    private final List<StatisticsOption> options;

    public UpdateStatistics(
            SqlParserPos position, ObjectName table, List<Identifier> names, List<StatisticsOption> options) {
        super(position);
        this.table = table;
        this.names = List.copyOf(names);
        this.options = List.copyOf(options);
    }

    /** The table or view. */
    public ObjectName table() {
        return table;
    }

    /** The indexes or statistics; empty for all. */
    public List<Identifier> names() {
        return names;
    }

    /** WITH ... */
    public List<StatisticsOption> options() {
        return options;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("UPDATE STATISTICS").part(table);
        if (!names.isEmpty()) {
            out.open().list(names).close();
        }
        if (!options.isEmpty()) {
            out.word("WITH").list(options);
        }
    }
}
