package org.ekmsim.tsql.module;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER PROCEDURE (Transact-SQL). */
public final class AlterProcedure extends Statement {

    private final ProcedureDefinition definition;

    public AlterProcedure(SqlParserPos position, ProcedureDefinition definition) {
        super(position);
        this.definition = definition;
    }

    /** What it becomes. */
    public ProcedureDefinition definition() {
        return definition;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER PROCEDURE").part(definition);
    }
}
