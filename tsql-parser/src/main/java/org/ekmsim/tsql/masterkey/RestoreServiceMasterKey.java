package org.ekmsim.tsql.masterkey;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** RESTORE SERVICE MASTER KEY (Transact-SQL). */
public final class RestoreServiceMasterKey extends Statement {

    private final StringLiteral file;
    private final StringLiteral password;
    private final boolean forced;

    public RestoreServiceMasterKey(SqlParserPos position, StringLiteral file, StringLiteral password, boolean forced) {
        super(position);
        this.file = file;
        this.password = password;
        this.forced = forced;
    }

    /** The path of the file the copy is in. */
    public StringLiteral file() {
        return file;
    }

    /** What decrypts the copy. */
    public StringLiteral password() {
        return password;
    }

    /** Whether what the present key cannot decrypt is given up. */
    public boolean forced() {
        return forced;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("RESTORE SERVICE MASTER KEY FROM FILE =")
                .part(file)
                .word("DECRYPTION BY PASSWORD =")
                .part(password);
        if (forced) {
            out.word("FORCE");
        }
    }
}
