package org.ekmsim.tsql.principal;

import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** An option after WITH of CREATE APPLICATION ROLE and ALTER APPLICATION ROLE. */
public sealed interface ApplicationRoleOption extends Clause {

    /**
     * What activates the role.
     *
     * @param password the password
     */
    record RolePassword(StringLiteral password) implements ApplicationRoleOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("PASSWORD =").part(password);
        }
    }

    /**
     * The schema names are looked for first.
     *
     * @param schema its name
     */
    record RoleSchema(Identifier schema) implements ApplicationRoleOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("DEFAULT_SCHEMA =").part(schema);
        }
    }

    /**
     * A new name for the role.
     *
     * @param newName the name
     */
    record NewApplicationRoleName(Identifier newName) implements ApplicationRoleOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("NAME =").part(newName);
        }
    }
}
