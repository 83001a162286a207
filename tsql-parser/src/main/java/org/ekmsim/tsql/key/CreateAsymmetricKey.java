package org.ekmsim.tsql.key;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CREATE ASYMMETRIC KEY (Transact-SQL). */
public final class CreateAsymmetricKey extends NamedStatement {

    private final @Nullable Identifier authorization;
    private final AsymmetricKeySource source;
    private final @Nullable StringLiteral password;

    public CreateAsymmetricKey(
            SqlParserPos position,
            Identifier name,
            @Nullable Identifier authorization,
            AsymmetricKeySource source,
            @Nullable StringLiteral password) {
        super(position, name);
        this.authorization = authorization;
        this.source = source;
        this.password = password;
    }

    /** Its owner, where written. */
    public @Nullable Identifier authorization() {
        return authorization;
    }

    /** Where the key comes from. */
    public AsymmetricKeySource source() {
        return source;
    }

    /** What protects the private key instead of the database master key, where written. */
    public @Nullable StringLiteral password() {
        return password;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE ASYMMETRIC KEY").part(name());
        out.optional("AUTHORIZATION", authorization);
        out.part(source);
        out.optional("ENCRYPTION BY PASSWORD =", password);
    }
}
