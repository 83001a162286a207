package org.ekmsim.tsql.database;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER DATABASE ENCRYPTION KEY (Transact-SQL); at least one of the two parts is there. */
public final class AlterDatabaseEncryptionKey extends Statement {

    private final @Nullable String regenerateAlgorithm;
    private final @Nullable Encryptor encryptor;

    public AlterDatabaseEncryptionKey(
            SqlParserPos position, @Nullable String regenerateAlgorithm, @Nullable Encryptor encryptor) {
        super(position);
        this.regenerateAlgorithm = regenerateAlgorithm;
        this.encryptor = encryptor;
    }

    /** The algorithm of the new key, where REGENERATE is written. */
    public @Nullable String regenerateAlgorithm() {
        return regenerateAlgorithm;
    }

    /** The new protector, where written. */
    public @Nullable Encryptor encryptor() {
        return encryptor;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER DATABASE ENCRYPTION KEY");
        if (regenerateAlgorithm != null) {
            out.word("REGENERATE WITH ALGORITHM =").word(regenerateAlgorithm);
        }
        if (encryptor != null) {
            out.part(encryptor);
        }
    }
}
