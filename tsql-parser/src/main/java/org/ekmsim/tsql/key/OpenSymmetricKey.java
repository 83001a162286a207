package org.ekmsim.tsql.key;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** OPEN SYMMETRIC KEY (Transact-SQL). */
public final class OpenSymmetricKey extends NamedStatement {

    private final KeyMechanism decryption;

    public OpenSymmetricKey(SqlParserPos position, Identifier name, KeyMechanism decryption) {
        super(position, name);
        this.decryption = decryption;
    }

    /** What decrypts it. */
    public KeyMechanism decryption() {
        return decryption;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("OPEN SYMMETRIC KEY").part(name()).word("DECRYPTION BY").part(decryption);
    }
}
