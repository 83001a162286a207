package org.ekmsim.tsql.columnencryption;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE COLUMN ENCRYPTION KEY (Transact-SQL). */
public final class CreateColumnEncryptionKey extends NamedStatement {

    private final List<EncryptedValue> values;

    public CreateColumnEncryptionKey(SqlParserPos position, Identifier name, List<EncryptedValue> values) {
        super(position, name);
        this.values = List.copyOf(values);
    }

    /** The encrypted values, at least one. */
    public List<EncryptedValue> values() {
        return values;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE COLUMN ENCRYPTION KEY")
                .part(name())
                .word("WITH VALUES")
                .list(values);
    }
}
