package org.ekmsim.tsql.principal;

import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** What ALTER ROLE and ALTER SERVER ROLE do. */
public sealed interface RoleChange extends Clause {

    /**
     * Takes a member in.
     *
     * @param member its name
     */
    record AddMember(Identifier member) implements RoleChange {
        @Override
        public void write(TsqlWriter out) {
            out.word("ADD MEMBER").part(member);
        }
    }

    /**
     * Puts a member out.
     *
     * @param member its name
     */
    record DropMember(Identifier member) implements RoleChange {
        @Override
        public void write(TsqlWriter out) {
            out.word("DROP MEMBER").part(member);
        }
    }

    /**
     * A new name for the role.
     *
     * @param newName the name
     */
    record NewRoleName(Identifier newName) implements RoleChange {
        @Override
        public void write(TsqlWriter out) {
            out.word("WITH NAME =").part(newName);
        }
    }
}
