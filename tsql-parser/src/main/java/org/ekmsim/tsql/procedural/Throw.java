package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** THROW (Transact-SQL): all three arguments are there, or none. */
public final class Throw extends Statement {

    private final @Nullable Expression number;
    private final @Nullable Expression message;
    private final @Nullable Expression state;

    public Throw(
            SqlParserPos position,
            @Nullable Expression number,
            @Nullable Expression message,
            @Nullable Expression state) {
        super(position);
        this.number = number;
        this.message = message;
        this.state = state;
    }

    /** The error number. */
    public @Nullable Expression number() {
        return number;
    }

    /** The text. */
    public @Nullable Expression message() {
        return message;
    }

    /** The state. */
    public @Nullable Expression state() {
        return state;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("THROW");
        if (number != null && message != null && state != null) {
            out.part(number).mark(",").part(message).mark(",").part(state);
        }
    }
}
