package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** An ODBC escape sequence: a function, a date, a time or a GUID in braces. */
public final class OdbcEscape extends Expression {

    private final String word;
    private final Expression operand;

    public OdbcEscape(SqlParserPos position, String word, Expression operand) {
        super(position, heightOver(operand));
        this.word = word;
        this.operand = operand;
    }

    /** The word after the brace in lower case. */
    public String word() {
        return word;
    }

    /** The function call or string. */
    public Expression operand() {
        return operand;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("{" + word).part(operand).mark("}");
    }
}
