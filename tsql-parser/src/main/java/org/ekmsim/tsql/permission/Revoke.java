package org.ekmsim.tsql.permission;

import org.apache.calcite.sql.parser.SqlParserPos;

/** REVOKE (Transact-SQL); TO and FROM mean the same. */
public final class Revoke extends PermissionStatement {

    private final boolean grantOptionOnly;
    private final boolean cascade;

    public Revoke(SqlParserPos position, boolean grantOptionOnly, PermissionTerms terms, boolean cascade) {
        super(position, terms);
        this.grantOptionOnly = grantOptionOnly;
        this.cascade = cascade;
    }

    /** Whether only the right to grant them is taken. */
    public boolean grantOptionOnly() {
        return grantOptionOnly;
    }

    /** Whether those the principals granted them to lose them too. */
    public boolean cascade() {
        return cascade;
    }

    @Override
    String verb() {
        return grantOptionOnly ? "REVOKE GRANT OPTION FOR" : "REVOKE";
    }

    @Override
    String preposition() {
        return "FROM";
    }

    @Override
    String option() {
        return cascade ? "CASCADE" : "";
    }
}
