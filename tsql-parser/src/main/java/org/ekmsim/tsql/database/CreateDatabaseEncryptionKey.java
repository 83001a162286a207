package org.ekmsim.tsql.database;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE DATABASE ENCRYPTION KEY (Transact-SQL), in the current database. */
public final class CreateDatabaseEncryptionKey extends Statement {

    private final String algorithm;
    private final Encryptor encryptor;

    public CreateDatabaseEncryptionKey(SqlParserPos position, String algorithm, Encryptor encryptor) {
        super(position);
        this.algorithm = algorithm;
        this.encryptor = encryptor;
    }

    /** The algorithm in upper case, for example {@code AES_256}. */
    public String algorithm() {
        return algorithm;
    }

    /** Its protector. */
    public Encryptor encryptor() {
        return encryptor;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM =")
                .word(algorithm)
                .part(encryptor);
    }
}
