package org.ekmsim.tsql.masterkey;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER MASTER KEY (Transact-SQL). */
public final class AlterMasterKey extends Statement {

    private final MasterKeyChange change;

    public AlterMasterKey(SqlParserPos position, MasterKeyChange change) {
        super(position);
        this.change = change;
    }

    /** What changes. */
    public MasterKeyChange change() {
        return change;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER MASTER KEY").part(change);
    }
}
