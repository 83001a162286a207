package org.ekmsim.tsql.masterkey;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CREATE MASTER KEY (Transact-SQL). */
public final class CreateMasterKey extends Statement {

    private final @Nullable StringLiteral password;

    public CreateMasterKey(SqlParserPos position, @Nullable StringLiteral password) {
        super(position);
        this.password = password;
    }

    /** What encrypts it besides the service master key, where written. */
    public @Nullable StringLiteral password() {
        return password;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE MASTER KEY");
        out.optional("ENCRYPTION BY PASSWORD =", password);
    }
}
