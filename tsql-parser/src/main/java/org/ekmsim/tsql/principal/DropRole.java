package org.ekmsim.tsql.principal;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP ROLE (Transact-SQL). */
public final class DropRole extends NamedStatement {

    private final boolean ifExists;

    public DropRole(SqlParserPos position, Identifier name, boolean ifExists) {
        super(position, name);
        this.ifExists = ifExists;
    }

    /** Whether it may be missing. */
    public boolean ifExists() {
        return ifExists;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(ifExists ? "DROP ROLE IF EXISTS" : "DROP ROLE").part(name());
    }
}
