package org.ekmsim.tsql.server;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** SHUTDOWN (Transact-SQL). */
public final class Shutdown extends Statement {

    private final boolean noWait;

    public Shutdown(SqlParserPos position, boolean noWait) {
        super(position);
        this.noWait = noWait;
    }

    /** Whether WITH NOWAIT is written. */
    public boolean noWait() {
        return noWait;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(noWait ? "SHUTDOWN WITH NOWAIT" : "SHUTDOWN");
    }
}
