package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** WAITFOR DELAY (Transact-SQL). */
public final class WaitForDelay extends Statement {

    private final Expression delay;

    public WaitForDelay(SqlParserPos position, Expression delay) {
        super(position);
        this.delay = delay;
    }

    /** A string literal or a variable. */
    public Expression delay() {
        return delay;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("WAITFOR DELAY").part(delay);
    }
}
