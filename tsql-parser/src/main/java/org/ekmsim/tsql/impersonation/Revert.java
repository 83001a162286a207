package org.ekmsim.tsql.impersonation;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** REVERT (Transact-SQL). */
public final class Revert extends Statement {

    private final @Nullable VariableReference cookie;

    public Revert(SqlParserPos position, @Nullable VariableReference cookie) {
        super(position);
        this.cookie = cookie;
    }

    /** The variable of WITH COOKIE, where written. */
    public @Nullable VariableReference cookie() {
        return cookie;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("REVERT").optional("WITH COOKIE =", cookie);
    }
}
