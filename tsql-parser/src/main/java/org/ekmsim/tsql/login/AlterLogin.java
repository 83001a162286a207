package org.ekmsim.tsql.login;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER LOGIN (Transact-SQL). */
public final class AlterLogin extends Statement {

    private final Identifier name;
    private final LoginAction action;

    public AlterLogin(SqlParserPos position, Identifier name, LoginAction action) {
        super(position);
        this.name = name;
        this.action = action;
    }

    /** The login. */
    public Identifier name() {
        return name;
    }

    /** What changes. */
    public LoginAction action() {
        return action;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER LOGIN").part(name).part(action);
    }
}
