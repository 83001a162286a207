package org.ekmsim.tsql.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CREATE STATISTICS (Transact-SQL). */
public final class CreateStatistics extends Statement {

    private final Identifier name;
    private final ObjectName table;
    private final List<Identifier> columns;
    private final @Nullable Condition where;
    private final List<StatisticsOption> options;

    public CreateStatistics(
            SqlParserPos position,
            Identifier name,
            ObjectName table,
            List<Identifier> columns,
            @Nullable Condition where,
            List<StatisticsOption> options) {
        super(position);
        this.name = name;
        this.table = table;
        this.columns = List.copyOf(columns);
        this.where = where;
        this.options = List.copyOf(options);
    }

    /** The statistics. */
    public Identifier name() {
        return name;
    }

    /** The table or view. */
    public ObjectName table() {
        return table;
    }

    /** The columns, at least one. */
    public List<Identifier> columns() {
        return columns;
    }

    /** The filter, where written. */
    public @Nullable Condition where() {
        return where;
    }

    /** WITH ... */
    public List<StatisticsOption> options() {
        return options;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE STATISTICS")
                .part(name)
                .word("ON")
                .part(table)
                .open()
                .list(columns)
                .close();
        if (where != null) {
            out.word("WHERE").part(where);
        }
        if (!options.isEmpty()) {
            out.word("WITH").list(options);
        }
    }
}
