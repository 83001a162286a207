package org.ekmsim.tsql.credential;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CREATE DATABASE SCOPED CREDENTIAL (Transact-SQL). */
public final class CreateDatabaseScopedCredential extends NamedStatement {

    private final StringLiteral identity;
    private final @Nullable StringLiteral secret;

    public CreateDatabaseScopedCredential(
            SqlParserPos position, Identifier name, StringLiteral identity, @Nullable StringLiteral secret) {
        super(position, name);
        this.identity = identity;
        this.secret = secret;
    }

    /** Whom it stands for; never empty. */
    public StringLiteral identity() {
        return identity;
    }

    /** What proves it, where written. */
    public @Nullable StringLiteral secret() {
        return secret;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE DATABASE SCOPED CREDENTIAL")
                .part(name())
                .word("WITH IDENTITY =")
                .part(identity);
        if (secret != null) {
            out.mark(",").word("SECRET =").part(secret);
        }
    }
}
