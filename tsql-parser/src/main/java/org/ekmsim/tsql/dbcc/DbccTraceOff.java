package org.ekmsim.tsql.dbcc;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DBCC TRACEOFF (Transact-SQL). */
public final class DbccTraceOff extends Statement {

    private final DbccArguments arguments;

    public DbccTraceOff(SqlParserPos position, DbccArguments arguments) {
        super(position);
        this.arguments = arguments;
    }

    /** What stands in the parentheses and after WITH. */
    public DbccArguments arguments() {
        return arguments;
    }

    @Override
    public void write(TsqlWriter out) {
        arguments.write("TRACEOFF", out);
    }
}
