package org.ekmsim.tsql.server;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CHECKPOINT (Transact-SQL). */
public final class Checkpoint extends Statement {

    private final @Nullable NumberLiteral duration;

    public Checkpoint(SqlParserPos position, @Nullable NumberLiteral duration) {
        super(position);
        this.duration = duration;
    }

    /** The seconds asked for, where written. */
    public @Nullable NumberLiteral duration() {
        return duration;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CHECKPOINT");
        if (duration != null) {
            out.part(duration);
        }
    }
}
