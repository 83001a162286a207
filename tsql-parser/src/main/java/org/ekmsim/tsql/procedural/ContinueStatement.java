package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CONTINUE (Transact-SQL). */
public final class ContinueStatement extends Statement {

    public ContinueStatement(SqlParserPos position) {
        super(position);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CONTINUE");
    }
}
