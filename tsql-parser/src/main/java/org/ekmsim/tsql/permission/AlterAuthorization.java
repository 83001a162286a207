package org.ekmsim.tsql.permission;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER AUTHORIZATION (Transact-SQL). */
public final class AlterAuthorization extends Statement {

    private final Securable securable;
    private final @Nullable Identifier owner;

    public AlterAuthorization(SqlParserPos position, Securable securable, @Nullable Identifier owner) {
        super(position);
        this.securable = securable;
        this.owner = owner;
    }

    /** What gets a new owner. */
    public Securable securable() {
        return securable;
    }

    /** The owner; null for SCHEMA OWNER. */
    public @Nullable Identifier owner() {
        return owner;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER AUTHORIZATION ON").part(securable).word("TO");
        if (owner == null) {
            out.word("SCHEMA OWNER");
        } else {
            out.part(owner);
        }
    }
}
