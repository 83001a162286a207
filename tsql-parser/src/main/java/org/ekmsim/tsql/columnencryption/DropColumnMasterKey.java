package org.ekmsim.tsql.columnencryption;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP COLUMN MASTER KEY (Transact-SQL). */
public final class DropColumnMasterKey extends NamedStatement {

    public DropColumnMasterKey(SqlParserPos position, Identifier name) {
        super(position, name);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP COLUMN MASTER KEY").part(name());
    }
}
