package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** WAITFOR TIME (Transact-SQL). */
public final class WaitforTime extends Statement {

    private final Expression time;

    public WaitforTime(SqlParserPos position, Expression time) {
        super(position);
        this.time = time;
    }

    /** A string literal or a variable. */
    public Expression time() {
        return time;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("WAITFOR TIME").part(time);
    }
}
