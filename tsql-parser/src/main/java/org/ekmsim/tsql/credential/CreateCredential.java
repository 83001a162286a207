package org.ekmsim.tsql.credential;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CREATE CREDENTIAL (Transact-SQL). */
public final class CreateCredential extends Statement {

    private final Identifier name;
    private final StringLiteral identity;
    private final @Nullable StringLiteral secret;
    private final @Nullable Identifier provider;

    public CreateCredential(
            SqlParserPos position,
            Identifier name,
            StringLiteral identity,
            @Nullable StringLiteral secret,
            @Nullable Identifier provider) {
        super(position);
        this.name = name;
        this.identity = identity;
        this.secret = secret;
        this.provider = provider;
    }

    /** The credential's name. */
    public Identifier name() {
        return name;
    }

    /** Whom it stands for; never empty. */
    public StringLiteral identity() {
        return identity;
    }

    /** What proves it, where written. */
    public @Nullable StringLiteral secret() {
        return secret;
    }

    /** The cryptographic provider it is for, where written. */
    public @Nullable Identifier provider() {
        return provider;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE CREDENTIAL").part(name).word("WITH IDENTITY =").part(identity);
        if (secret != null) {
            out.mark(",").word("SECRET =").part(secret);
        }
        if (provider != null) {
            out.word("FOR CRYPTOGRAPHIC PROVIDER").part(provider);
        }
    }
}
