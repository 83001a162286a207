package org.ekmsim.tsql.credential;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP CREDENTIAL (Transact-SQL). */
public final class DropCredential extends Statement {

    private final Identifier name;

    public DropCredential(SqlParserPos position, Identifier name) {
        super(position);
        this.name = name;
    }

    /** The credential. */
    public Identifier name() {
        return name;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP CREDENTIAL").part(name);
    }
}
