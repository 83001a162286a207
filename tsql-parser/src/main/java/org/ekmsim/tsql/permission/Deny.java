package org.ekmsim.tsql.permission;

import org.apache.calcite.sql.parser.SqlParserPos;

/** DENY (Transact-SQL). */
public final class Deny extends PermissionStatement {

    private final boolean cascade;

    public Deny(SqlParserPos position, PermissionTerms terms, boolean cascade) {
        super(position, terms);
        this.cascade = cascade;
    }

    /** Whether those the principals granted them to lose them too. */
    public boolean cascade() {
        return cascade;
    }

    @Override
    String verb() {
        return "DENY";
    }

    @Override
    String preposition() {
        return "TO";
    }

    @Override
    String option() {
        return cascade ? "CASCADE" : "";
    }
}
