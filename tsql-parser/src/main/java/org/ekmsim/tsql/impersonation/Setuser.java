package org.ekmsim.tsql.impersonation;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** SETUSER (Transact-SQL). */
public final class Setuser extends Statement {

    private final @Nullable StringLiteral user;
    private final boolean noReset;

    public Setuser(SqlParserPos position, @Nullable StringLiteral user, boolean noReset) {
        super(position);
        this.user = user;
        this.noReset = noReset;
    }

    /** The user to become; null to become oneself again. */
    public @Nullable StringLiteral user() {
        return user;
    }

    /** Whether WITH NORESET is written. */
    public boolean noReset() {
        return noReset;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("SETUSER");
        if (user != null) {
            out.part(user);
        }
        if (noReset) {
            out.word("WITH NORESET");
        }
    }
}
