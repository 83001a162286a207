package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** RETURN (Transact-SQL). */
public final class ReturnStatement extends Statement {

    private final @Nullable Expression value;

    public ReturnStatement(SqlParserPos position, @Nullable Expression value) {
        super(position);
        this.value = value;
    }

    /** The return value, where written. */
    public @Nullable Expression value() {
        return value;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("RETURN");
        if (value != null) {
            out.part(value);
        }
    }
}
