package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** SET @local_variable (Transact-SQL); a compound assignment is read as the operation it stands for. */
public final class SetVariable extends Statement {

    private final String name;
    private final Expression expression;

    public SetVariable(SqlParserPos position, String name, Expression expression) {
        super(position);
        this.name = name;
        this.expression = expression;
    }

    /** The variable with the leading {@code @}. */
    public String name() {
        return name;
    }

    /** Its value. */
    public Expression expression() {
        return expression;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("SET").word(name).word("=").part(expression);
    }
}
