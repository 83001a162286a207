package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A column, perhaps qualified; also the bare words some functions take, as in {@code DATEADD(day, 1, @d)}. */
public final class ColumnReference extends Expression {

    private final ObjectName name;

    public ColumnReference(SqlParserPos position, ObjectName name) {
        super(position, 1);
        this.name = name;
    }

    /** The column with its qualifiers. */
    public ObjectName name() {
        return name;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(name);
    }
}
