package org.ekmsim.tsql.permission;

import org.apache.calcite.sql.parser.SqlParserPos;

/** GRANT (Transact-SQL). */
public final class Grant extends PermissionStatement {

    private final boolean grantOption;

    public Grant(SqlParserPos position, PermissionTerms terms, boolean grantOption) {
        super(position, terms);
        this.grantOption = grantOption;
    }

    /** Whether the principals may grant them in turn. */
    public boolean grantOption() {
        return grantOption;
    }

    @Override
    String verb() {
        return "GRANT";
    }

    @Override
    String preposition() {
        return "TO";
    }

    @Override
    String option() {
        return grantOption ? "WITH GRANT OPTION" : "";
    }
}
