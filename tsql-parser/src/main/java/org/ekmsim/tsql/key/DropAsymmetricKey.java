package org.ekmsim.tsql.key;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP ASYMMETRIC KEY (Transact-SQL). */
public final class DropAsymmetricKey extends Statement {

    private final Identifier name;
    private final boolean removeProviderKey;

    public DropAsymmetricKey(SqlParserPos position, Identifier name, boolean removeProviderKey) {
        super(position);
        this.name = name;
        this.removeProviderKey = removeProviderKey;
    }

    /** The key. */
    public Identifier name() {
        return name;
    }

    /** Whether the provider is to delete its key too. */
    public boolean removeProviderKey() {
        return removeProviderKey;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP ASYMMETRIC KEY").part(name);
        if (removeProviderKey) {
            out.word("REMOVE PROVIDER KEY");
        }
    }
}
