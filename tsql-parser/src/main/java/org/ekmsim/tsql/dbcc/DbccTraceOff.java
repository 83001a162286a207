package org.ekmsim.tsql.dbcc;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DBCC TRACEOFF (Transact-SQL). */
public final class DbccTraceOff extends Statement {

    private final TraceFlags arguments;

    public DbccTraceOff(SqlParserPos position, List<Integer> flags, boolean global, boolean noInfoMessages) {
        super(position);
        this.arguments = new TraceFlags(flags, global, noInfoMessages);
    }

    /** The flag numbers as written, without -1. */
    public List<Integer> flags() {
        return arguments.flags();
    }

    /** Whether -1 is written: the whole server, not the session. */
    public boolean global() {
        return arguments.global();
    }

    /** Whether WITH NO_INFOMSGS is written. */
    public boolean noInfoMessages() {
        return arguments.noInfoMessages();
    }

    @Override
    public void write(TsqlWriter out) {
        arguments.write(out, "TRACEOFF");
    }
}
