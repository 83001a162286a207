package org.ekmsim.tsql.credential;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER DATABASE SCOPED CREDENTIAL (Transact-SQL): both values are replaced. */
public final class AlterDatabaseScopedCredential extends NamedStatement {

    private final StringLiteral identity;
    private final @Nullable StringLiteral secret;

    public AlterDatabaseScopedCredential(
            SqlParserPos position, Identifier name, StringLiteral identity, @Nullable StringLiteral secret) {
        super(position, name);
        this.identity = identity;
        this.secret = secret;
    }

    /** The new identity. */
    public StringLiteral identity() {
        return identity;
    }

    /** The new secret; null when left out, which clears it. */
    public @Nullable StringLiteral secret() {
        return secret;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER DATABASE SCOPED CREDENTIAL")
                .part(name())
                .word("WITH IDENTITY =")
                .part(identity);
        if (secret != null) {
            out.mark(",").word("SECRET =").part(secret);
        }
    }
}
