package org.ekmsim.tsql.masterkey;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CLOSE MASTER KEY (Transact-SQL). */
public final class CloseMasterKey extends Statement {

    public CloseMasterKey(SqlParserPos position) {
        super(position);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CLOSE MASTER KEY");
    }
}
