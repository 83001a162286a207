package org.ekmsim.tsql.key;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CLOSE SYMMETRIC KEY (Transact-SQL) of one key. */
public final class CloseSymmetricKey extends NamedStatement {

    public CloseSymmetricKey(SqlParserPos position, Identifier name) {
        super(position, name);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CLOSE SYMMETRIC KEY").part(name());
    }
}
