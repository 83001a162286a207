package org.ekmsim.tsql.server;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER SERVER CONFIGURATION (Transact-SQL). */
public final class AlterServerConfiguration extends Statement {

    private final Clause change;

    public AlterServerConfiguration(SqlParserPos position, Clause change) {
        super(position);
        this.change = change;
    }

    /** What is set. */
    public Clause change() {
        return change;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER SERVER CONFIGURATION SET").part(change);
    }
}
