package org.ekmsim.tsql.module;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER FUNCTION (Transact-SQL). */
public final class AlterFunction extends Statement {

    private final FunctionDefinition definition;

    public AlterFunction(SqlParserPos position, FunctionDefinition definition) {
        super(position);
        this.definition = definition;
    }

    /** What it becomes. */
    public FunctionDefinition definition() {
        return definition;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER FUNCTION").part(definition);
    }
}
