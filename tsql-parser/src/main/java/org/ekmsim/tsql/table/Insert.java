package org.ekmsim.tsql.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** INSERT (Transact-SQL). */
public final class Insert extends Statement {

    private final ObjectName target;
    private final List<Identifier> columns;
    private final InsertSource source;

    public Insert(SqlParserPos position, ObjectName target, List<Identifier> columns, InsertSource source) {
        super(position);
        this.target = target;
        this.columns = List.copyOf(columns);
        this.source = source;
    }

    /** The table. */
    public ObjectName target() {
        return target;
    }

    /** The columns that get values; empty when none are written. */
    public List<Identifier> columns() {
        return columns;
    }

    /** The rows. */
    public InsertSource source() {
        return source;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("INSERT INTO").part(target);
        if (!columns.isEmpty()) {
            out.open().list(columns).close();
        }
        out.part(source);
    }
}
