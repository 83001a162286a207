package org.ekmsim.tsql.key;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER ASYMMETRIC KEY (Transact-SQL). */
public final class AlterAsymmetricKey extends NamedStatement {

    private final PrivateKeyChange change;

    public AlterAsymmetricKey(SqlParserPos position, Identifier name, PrivateKeyChange change) {
        super(position, name);
        this.change = change;
    }

    /** What happens to its private key. */
    public PrivateKeyChange change() {
        return change;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER ASYMMETRIC KEY").part(name()).part(change);
    }
}
