package org.ekmsim.tsql.dbcc;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DBCC TRACEON (Transact-SQL). */
public final class DbccTraceOn extends Statement {

    private final DbccArguments arguments;

    public DbccTraceOn(SqlParserPos position, DbccArguments arguments) {
        super(position);
        this.arguments = arguments;
    }

    /** What stands in the parentheses and after WITH. */
    public DbccArguments arguments() {
        return arguments;
    }

    @Override
    public void write(TsqlWriter out) {
        arguments.write("TRACEON", out);
    }
}
