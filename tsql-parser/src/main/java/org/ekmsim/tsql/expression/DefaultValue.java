package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** The word DEFAULT where a value may stand: in a row of VALUES, after an equals sign of SET. */
public final class DefaultValue extends Expression {

    public DefaultValue(SqlParserPos position) {
        super(position, 1);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DEFAULT");
    }
}
