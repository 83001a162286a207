package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A system function that looks like a variable, as {@code @@ROWCOUNT}. */
public final class GlobalVariable extends Expression {

    private final String name;

    public GlobalVariable(SqlParserPos position, String name) {
        super(position, 1);
        this.name = name;
    }

    /** Its name with the leading {@code @@}, as written. */
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
