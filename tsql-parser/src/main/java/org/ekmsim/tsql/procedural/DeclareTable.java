package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.table.TableDefinition;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DECLARE of a table variable: DECLARE @local_variable (Transact-SQL). */
public final class DeclareTable extends Statement {

    private final String variable;
    private final TableDefinition table;

    public DeclareTable(SqlParserPos position, String variable, TableDefinition table) {
        super(position);
        this.variable = variable;
        this.table = table;
    }

    /** The variable with the leading {@code @}. */
    public String variable() {
        return variable;
    }

    /** Its columns and constraints. */
    public TableDefinition table() {
        return table;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DECLARE").word(variable).word("TABLE").part(table);
    }
}
