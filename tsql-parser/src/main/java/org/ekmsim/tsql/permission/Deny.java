package org.ekmsim.tsql.permission;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** DENY (Transact-SQL). */
public final class Deny extends Statement {

    private final List<Permission> permissions;
    private final @Nullable Securable securable;
    private final List<Identifier> principals;
    private final boolean cascade;
    private final @Nullable Identifier grantor;

    public Deny(
            SqlParserPos position,
            List<Permission> permissions,
            @Nullable Securable securable,
            List<Identifier> principals,
            boolean cascade,
            @Nullable Identifier grantor) {
        super(position);
        this.permissions = List.copyOf(permissions);
        this.securable = securable;
        this.principals = List.copyOf(principals);
        this.cascade = cascade;
        this.grantor = grantor;
    }

    /** The permissions, at least one. */
    public List<Permission> permissions() {
        return permissions;
    }

    /** What they are for; null for the server or the current database. */
    public @Nullable Securable securable() {
        return securable;
    }

    /** Who gets or loses them, at least one. */
    public List<Identifier> principals() {
        return principals;
    }

    /** Whether those the principals granted them to lose them too. */
    public boolean cascade() {
        return cascade;
    }

    /** In whose right, where written. */
    public @Nullable Identifier grantor() {
        return grantor;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DENY").list(permissions).optional("ON", securable).word("TO").list(principals);
        if (cascade) {
            out.word("CASCADE");
        }
        out.optional("AS", grantor);
    }
}
