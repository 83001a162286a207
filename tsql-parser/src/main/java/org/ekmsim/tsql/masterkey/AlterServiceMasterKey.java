package org.ekmsim.tsql.masterkey;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER SERVICE MASTER KEY (Transact-SQL). */
public final class AlterServiceMasterKey extends Statement {

    private final ServiceMasterKeyChange change;

    public AlterServiceMasterKey(SqlParserPos position, ServiceMasterKeyChange change) {
        super(position);
        this.change = change;
    }

    /** What changes. */
    public ServiceMasterKeyChange change() {
        return change;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER SERVICE MASTER KEY").part(change);
    }
}
