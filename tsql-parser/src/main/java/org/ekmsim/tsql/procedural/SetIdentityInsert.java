package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** SET IDENTITY_INSERT (Transact-SQL). */
public final class SetIdentityInsert extends Statement {

    private final ObjectName table;
    private final boolean on;

    public SetIdentityInsert(SqlParserPos position, ObjectName table, boolean on) {
        super(position);
        this.table = table;
        this.on = on;
    }

    /** The table. */
    public ObjectName table() {
        return table;
    }

    /** ON or OFF. */
    public boolean on() {
        return on;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("SET IDENTITY_INSERT").part(table).word(on ? "ON" : "OFF");
    }
}
