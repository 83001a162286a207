package org.ekmsim.tsql.principal;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CREATE SERVER ROLE (Transact-SQL). */
public final class CreateServerRole extends NamedStatement {

    private final @Nullable Identifier authorization;

    public CreateServerRole(SqlParserPos position, Identifier name, @Nullable Identifier authorization) {
        super(position, name);
        this.authorization = authorization;
    }

    /** Its owner, where written. */
    public @Nullable Identifier authorization() {
        return authorization;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE SERVER ROLE").part(name()).optional("AUTHORIZATION", authorization);
    }
}
