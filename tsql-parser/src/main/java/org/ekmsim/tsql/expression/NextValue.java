package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;

/** NEXT VALUE FOR (Transact-SQL). */
public final class NextValue extends Expression {

    private final ObjectName sequence;

    public NextValue(SqlParserPos position, ObjectName sequence) {
        super(position, 1);
        this.sequence = sequence;
    }

    /** The sequence. */
    public ObjectName sequence() {
        return sequence;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("NEXT VALUE FOR").part(sequence);
    }
}
