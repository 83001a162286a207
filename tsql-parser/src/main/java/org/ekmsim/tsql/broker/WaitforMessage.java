package org.ekmsim.tsql.broker;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** WAITFOR (Transact-SQL) around a statement that takes messages. */
public final class WaitforMessage extends Statement {

    private final Statement statement;
    private final @Nullable Expression timeout;

    public WaitforMessage(SqlParserPos position, Statement statement, @Nullable Expression timeout) {
        super(position);
        this.statement = statement;
        this.timeout = timeout;
    }

    /** What takes them. */
    public Statement statement() {
        return statement;
    }

    /** Milliseconds to wait at most, a number or a variable; null for without end. */
    public @Nullable Expression timeout() {
        return timeout;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("WAITFOR").inParentheses(statement);
        if (timeout != null) {
            out.mark(",").word("TIMEOUT").part(timeout);
        }
    }
}
