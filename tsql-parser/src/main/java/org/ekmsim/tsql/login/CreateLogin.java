package org.ekmsim.tsql.login;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE LOGIN (Transact-SQL). */
public final class CreateLogin extends Statement {

    private final Identifier name;
    private final LoginSource source;

    public CreateLogin(SqlParserPos position, Identifier name, LoginSource source) {
        super(position);
        this.name = name;
        this.source = source;
    }

    /** The login's name. */
    public Identifier name() {
        return name;
    }

    /** Where it comes from. */
    public LoginSource source() {
        return source;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE LOGIN").part(name).part(source);
    }
}
