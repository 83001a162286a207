package org.ekmsim.tsql.columnencryption;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER COLUMN ENCRYPTION KEY (Transact-SQL). */
public final class AlterColumnEncryptionKey extends NamedStatement {

    private final boolean adding;
    private final EncryptedValue value;

    public AlterColumnEncryptionKey(SqlParserPos position, Identifier name, boolean adding, EncryptedValue value) {
        super(position, name);
        this.adding = adding;
        this.value = value;
    }

    /** Whether the value is added; else it is dropped. */
    public boolean adding() {
        return adding;
    }

    /** The encrypted value. */
    public EncryptedValue value() {
        return value;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER COLUMN ENCRYPTION KEY")
                .part(name())
                .word(adding ? "ADD VALUE" : "DROP VALUE")
                .part(value);
    }
}
