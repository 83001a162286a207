package org.ekmsim.tsql.dbcc;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DBCC (Transact-SQL): any command but those for trace flags. */
public final class DbccCommand extends Statement {

    private final String name;
    private final DbccArguments arguments;

    public DbccCommand(SqlParserPos position, String name, DbccArguments arguments) {
        super(position);
        this.name = name;
        this.arguments = arguments;
    }

    /** The command in upper case. */
    public String name() {
        return name;
    }

    /** What stands in the parentheses and after WITH. */
    public DbccArguments arguments() {
        return arguments;
    }

    @Override
    public void write(TsqlWriter out) {
        arguments.write(name, out);
    }
}
