package org.ekmsim.tsql.database;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP DATABASE ENCRYPTION KEY (Transact-SQL), in the current database. */
public final class DropDatabaseEncryptionKey extends Statement {

    public DropDatabaseEncryptionKey(SqlParserPos position) {
        super(position);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP DATABASE ENCRYPTION KEY");
    }
}
