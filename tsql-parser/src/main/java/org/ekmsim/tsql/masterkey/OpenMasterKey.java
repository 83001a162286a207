package org.ekmsim.tsql.masterkey;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** OPEN MASTER KEY (Transact-SQL). */
public final class OpenMasterKey extends Statement {

    private final StringLiteral password;

    public OpenMasterKey(SqlParserPos position, StringLiteral password) {
        super(position);
        this.password = password;
    }

    /** What decrypts it. */
    public StringLiteral password() {
        return password;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("OPEN MASTER KEY DECRYPTION BY PASSWORD =").part(password);
    }
}
