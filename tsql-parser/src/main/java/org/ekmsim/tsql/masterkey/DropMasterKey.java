package org.ekmsim.tsql.masterkey;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP MASTER KEY (Transact-SQL). */
public final class DropMasterKey extends Statement {

    public DropMasterKey(SqlParserPos position) {
        super(position);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP MASTER KEY");
    }
}
