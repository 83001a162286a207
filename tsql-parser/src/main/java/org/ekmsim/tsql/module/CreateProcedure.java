package org.ekmsim.tsql.module;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE PROCEDURE and CREATE OR ALTER PROCEDURE (Transact-SQL). */
public final class CreateProcedure extends Statement {

    private final boolean orAlter;
    private final ProcedureDefinition definition;

    public CreateProcedure(SqlParserPos position, boolean orAlter, ProcedureDefinition definition) {
        super(position);
        this.orAlter = orAlter;
        this.definition = definition;
    }

    /** Whether OR ALTER is written. */
    public boolean orAlter() {
        return orAlter;
    }

    /** What is created. */
    public ProcedureDefinition definition() {
        return definition;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(orAlter ? "CREATE OR ALTER PROCEDURE" : "CREATE PROCEDURE").part(definition);
    }
}
