package org.ekmsim.tsql.cursor;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** SET @cursor_variable = CURSOR: SET @local_variable (Transact-SQL). */
public final class SetCursorVariable extends Statement {

    private final String variable;
    private final CursorDefinition definition;

    public SetCursorVariable(SqlParserPos position, String variable, CursorDefinition definition) {
        super(position);
        this.variable = variable;
        this.definition = definition;
    }

    /** The variable with the leading {@code @}. */
    public String variable() {
        return variable;
    }

    /** The cursor it stands for. */
    public CursorDefinition definition() {
        return definition;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("SET").word(variable).word("=").part(definition);
    }
}
