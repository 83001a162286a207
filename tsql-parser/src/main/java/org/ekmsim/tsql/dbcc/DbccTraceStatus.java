package org.ekmsim.tsql.dbcc;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DBCC TRACESTATUS (Transact-SQL). */
public final class DbccTraceStatus extends Statement {

    private final DbccArguments arguments;

    public DbccTraceStatus(SqlParserPos position, DbccArguments arguments) {
        super(position);
        this.arguments = arguments;
    }

    /** What stands in the parentheses and after WITH. */
    public DbccArguments arguments() {
        return arguments;
    }

    @Override
    public void write(TsqlWriter out) {
        arguments.write("TRACESTATUS", out);
    }
}
