package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** UPDATE(column) inside a trigger: UPDATE - Trigger Functions (Transact-SQL). */
public final class UpdatedPredicate extends Condition {

    private final Identifier columnName;

    public UpdatedPredicate(SqlParserPos position, Identifier columnName) {
        super(position, 1);
        this.columnName = columnName;
    }

    /** The column. */
    public Identifier columnName() {
        return columnName;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("UPDATE").openCall().part(columnName).close();
    }
}
