package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** PRINT (Transact-SQL). */
public final class Print extends Statement {

    private final Expression expression;

    public Print(SqlParserPos position, Expression expression) {
        super(position);
        this.expression = expression;
    }

    /** What is printed. */
    public Expression expression() {
        return expression;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("PRINT").part(expression);
    }
}
