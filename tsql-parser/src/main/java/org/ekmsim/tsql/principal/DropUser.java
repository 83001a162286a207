package org.ekmsim.tsql.principal;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP USER (Transact-SQL). */
public final class DropUser extends NamedStatement {

    private final boolean ifExists;

    public DropUser(SqlParserPos position, Identifier name, boolean ifExists) {
        super(position, name);
        this.ifExists = ifExists;
    }

    /** Whether it may be missing. */
    public boolean ifExists() {
        return ifExists;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(ifExists ? "DROP USER IF EXISTS" : "DROP USER").part(name());
    }
}
