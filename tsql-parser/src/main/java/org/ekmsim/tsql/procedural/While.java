package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** WHILE (Transact-SQL). */
public final class While extends Statement {

    private final Condition condition;
    private final Statement body;

    public While(SqlParserPos position, Condition condition, Statement body) {
        super(position);
        this.condition = condition;
        this.body = body;
    }

    /** The condition. */
    public Condition condition() {
        return condition;
    }

    /** What repeats. */
    public Statement body() {
        return body;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("WHILE").part(condition).part(body);
    }
}
