package org.ekmsim.tsql.key;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CREATE ASYMMETRIC KEY (Transact-SQL) for a key at a cryptographic provider. */
public final class CreateAsymmetricKey extends Statement {

    private final Identifier name;
    private final @Nullable Identifier authorization;
    private final ProviderKeySource source;

    public CreateAsymmetricKey(
            SqlParserPos position, Identifier name, @Nullable Identifier authorization, ProviderKeySource source) {
        super(position);
        this.name = name;
        this.authorization = authorization;
        this.source = source;
    }

    /** The key's name in the database. */
    public Identifier name() {
        return name;
    }

    /** Its owner, where written. */
    public @Nullable Identifier authorization() {
        return authorization;
    }

    /** The provider and its key. */
    public ProviderKeySource source() {
        return source;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE ASYMMETRIC KEY").part(name);
        if (authorization != null) {
            out.word("AUTHORIZATION").part(authorization);
        }
        out.part(source);
    }
}
