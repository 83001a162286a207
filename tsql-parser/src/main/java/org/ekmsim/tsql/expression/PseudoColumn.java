package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A column named by what it is: $ACTION, $IDENTITY, $ROWGUID, IDENTITYCOL, ROWGUIDCOL. */
public final class PseudoColumn extends Expression {

    private final String name;

    public PseudoColumn(SqlParserPos position, String name) {
        super(position, 1);
        this.name = name;
    }

    /** The word in upper case. */
    public String name() {
        return name;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(name);
    }
}
