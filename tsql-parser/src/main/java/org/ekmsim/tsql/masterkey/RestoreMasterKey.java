package org.ekmsim.tsql.masterkey;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.key.KeyFile;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** RESTORE MASTER KEY (Transact-SQL). */
public final class RestoreMasterKey extends Statement {

    private final KeyFile origin;
    private final StringLiteral decryptionPassword;
    private final StringLiteral encryptionPassword;
    private final boolean forced;

    public RestoreMasterKey(
            SqlParserPos position,
            KeyFile origin,
            StringLiteral decryptionPassword,
            StringLiteral encryptionPassword,
            boolean forced) {
        super(position);
        this.origin = origin;
        this.decryptionPassword = decryptionPassword;
        this.encryptionPassword = encryptionPassword;
        this.forced = forced;
    }

    /** Where the copy is. */
    public KeyFile origin() {
        return origin;
    }

    /** What decrypts the copy. */
    public StringLiteral decryptionPassword() {
        return decryptionPassword;
    }

    /** What encrypts the key in the database. */
    public StringLiteral encryptionPassword() {
        return encryptionPassword;
    }

    /** Whether what the present key cannot decrypt is given up. */
    public boolean forced() {
        return forced;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("RESTORE MASTER KEY FROM").part(origin);
        out.word("DECRYPTION BY PASSWORD =").part(decryptionPassword);
        out.word("ENCRYPTION BY PASSWORD =").part(encryptionPassword);
        if (forced) {
            out.word("FORCE");
        }
    }
}
