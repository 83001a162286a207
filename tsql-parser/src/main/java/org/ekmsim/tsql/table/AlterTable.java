package org.ekmsim.tsql.table;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER TABLE (Transact-SQL). */
public final class AlterTable extends Statement {

    private final ObjectName name;
    private final TableChange change;

    public AlterTable(SqlParserPos position, ObjectName name, TableChange change) {
        super(position);
        this.name = name;
        this.change = change;
    }

    /** The table. */
    public ObjectName name() {
        return name;
    }

    /** What is changed. */
    public TableChange change() {
        return change;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER TABLE").part(name).part(change);
    }
}
