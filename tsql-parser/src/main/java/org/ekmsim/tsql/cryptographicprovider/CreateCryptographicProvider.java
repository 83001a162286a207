package org.ekmsim.tsql.cryptographicprovider;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE CRYPTOGRAPHIC PROVIDER (Transact-SQL). */
public final class CreateCryptographicProvider extends Statement {

    private final Identifier name;
    private final StringLiteral file;

    public CreateCryptographicProvider(SqlParserPos position, Identifier name, StringLiteral file) {
        super(position);
        this.name = name;
        this.file = file;
    }

    /** The provider's name in the server. */
    public Identifier name() {
        return name;
    }

    /** The path of its library. */
    public StringLiteral file() {
        return file;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE CRYPTOGRAPHIC PROVIDER").part(name).word("FROM FILE =").part(file);
    }
}
