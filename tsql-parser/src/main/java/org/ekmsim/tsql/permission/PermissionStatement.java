package org.ekmsim.tsql.permission;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A statement that gives permissions to principals or takes them away. */
public abstract sealed class PermissionStatement extends Statement permits Grant, Deny, Revoke {

    private final PermissionTerms terms;

    PermissionStatement(SqlParserPos position, PermissionTerms terms) {
        super(position);
        this.terms = terms;
    }

    /** Which permissions on what, for whom and by whom. */
    public PermissionTerms terms() {
        return terms;
    }

    /** The words the statement begins with. */
    abstract String verb();

    /** The word before the principals. */
    abstract String preposition();

    /** The option after the principals; empty where not written. */
    abstract String option();

    @Override
    public void write(TsqlWriter out) {
        out.word(verb()).list(terms.permissions()).optional("ON", terms.securable());
        out.word(preposition()).list(terms.principals());
        if (!option().isEmpty()) {
            out.word(option());
        }
        out.optional("AS", terms.grantor());
    }
}
