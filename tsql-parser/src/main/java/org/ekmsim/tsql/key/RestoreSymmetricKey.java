package org.ekmsim.tsql.key;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** RESTORE SYMMETRIC KEY (Transact-SQL), from SQL Server 2022. */
public final class RestoreSymmetricKey extends NamedStatement {

    private final KeyFile origin;
    private final StringLiteral decryptionPassword;
    private final StringLiteral encryptionPassword;

    public RestoreSymmetricKey(
            SqlParserPos position,
            Identifier name,
            KeyFile origin,
            StringLiteral decryptionPassword,
            StringLiteral encryptionPassword) {
        super(position, name);
        this.origin = origin;
        this.decryptionPassword = decryptionPassword;
        this.encryptionPassword = encryptionPassword;
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

    @Override
    public void write(TsqlWriter out) {
        out.word("RESTORE SYMMETRIC KEY").part(name()).word("FROM").part(origin);
        out.word("DECRYPTION BY PASSWORD =").part(decryptionPassword);
        out.word("ENCRYPTION BY PASSWORD =").part(encryptionPassword);
    }
}
