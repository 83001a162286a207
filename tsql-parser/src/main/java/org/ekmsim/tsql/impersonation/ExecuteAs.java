package org.ekmsim.tsql.impersonation;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** EXECUTE AS (Transact-SQL). */
public final class ExecuteAs extends Statement {

    private final Context context;
    private final @Nullable Expression principal;
    private final boolean noRevert;
    private final @Nullable VariableReference cookie;

    public ExecuteAs(
            SqlParserPos position,
            Context context,
            @Nullable Expression principal,
            boolean noRevert,
            @Nullable VariableReference cookie) {
        super(position);
        this.context = context;
        this.principal = principal;
        this.noRevert = noRevert;
        this.cookie = cookie;
    }

    /** The kind of principal. */
    public Context context() {
        return context;
    }

    /** Its name, a string or a variable; null for CALLER. */
    public @Nullable Expression principal() {
        return principal;
    }

    /** Whether WITH NO REVERT is written. */
    public boolean noRevert() {
        return noRevert;
    }

    /** The variable of WITH COOKIE INTO, where written. */
    public @Nullable VariableReference cookie() {
        return cookie;
    }

    /** The kinds of principal, each named by its keyword. */
    public enum Context {
        LOGIN,
        USER,
        CALLER
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("EXECUTE AS").word(context.name());
        out.optional("=", principal);
        if (noRevert) {
            out.word("WITH NO REVERT");
        }
        out.optional("WITH COOKIE INTO", cookie);
    }
}
