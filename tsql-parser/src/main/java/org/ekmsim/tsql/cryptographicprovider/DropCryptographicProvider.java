package org.ekmsim.tsql.cryptographicprovider;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP CRYPTOGRAPHIC PROVIDER (Transact-SQL). */
public final class DropCryptographicProvider extends Statement {

    private final Identifier name;

    public DropCryptographicProvider(SqlParserPos position, Identifier name) {
        super(position);
        this.name = name;
    }

    /** The provider. */
    public Identifier name() {
        return name;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP CRYPTOGRAPHIC PROVIDER").part(name);
    }
}
