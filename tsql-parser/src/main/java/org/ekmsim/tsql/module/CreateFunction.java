package org.ekmsim.tsql.module;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE FUNCTION and CREATE OR ALTER FUNCTION (Transact-SQL). */
public final class CreateFunction extends Statement {

    private final boolean orAlter;
    private final FunctionDefinition definition;

    public CreateFunction(SqlParserPos position, boolean orAlter, FunctionDefinition definition) {
        super(position);
        this.orAlter = orAlter;
        this.definition = definition;
    }

    /** Whether OR ALTER is written. */
    public boolean orAlter() {
        return orAlter;
    }

    /** What is created. */
    public FunctionDefinition definition() {
        return definition;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(orAlter ? "CREATE OR ALTER FUNCTION" : "CREATE FUNCTION").part(definition);
    }
}
