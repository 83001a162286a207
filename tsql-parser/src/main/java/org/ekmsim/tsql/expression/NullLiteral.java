package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** The literal {@code NULL}. */
public final class NullLiteral extends Expression {

    public NullLiteral(SqlParserPos position) {
        super(position, 1);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("NULL");
    }
}
