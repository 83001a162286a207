package org.ekmsim.tsql.key;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP SYMMETRIC KEY (Transact-SQL). */
public final class DropSymmetricKey extends NamedStatement {

    private final boolean removeProviderKey;

    public DropSymmetricKey(SqlParserPos position, Identifier name, boolean removeProviderKey) {
        super(position, name);
        this.removeProviderKey = removeProviderKey;
    }

    /** Whether the provider is to delete its key too. */
    public boolean removeProviderKey() {
        return removeProviderKey;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP SYMMETRIC KEY").part(name());
        if (removeProviderKey) {
            out.word("REMOVE PROVIDER KEY");
        }
    }
}
