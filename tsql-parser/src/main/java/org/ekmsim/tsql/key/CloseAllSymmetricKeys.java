package org.ekmsim.tsql.key;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CLOSE ALL SYMMETRIC KEYS: CLOSE SYMMETRIC KEY (Transact-SQL). */
public final class CloseAllSymmetricKeys extends Statement {

    public CloseAllSymmetricKeys(SqlParserPos position) {
        super(position);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CLOSE ALL SYMMETRIC KEYS");
    }
}
