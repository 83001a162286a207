package org.ekmsim.tsql.login;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP LOGIN (Transact-SQL). */
public final class DropLogin extends Statement {

    private final Identifier name;

    public DropLogin(SqlParserPos position, Identifier name) {
        super(position);
        this.name = name;
    }

    /** The login. */
    public Identifier name() {
        return name;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP LOGIN").part(name);
    }
}
