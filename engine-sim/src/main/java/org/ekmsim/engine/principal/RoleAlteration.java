package org.ekmsim.engine.principal;

import org.ekmsim.tsql.principal.RoleChange;
import org.ekmsim.tsql.principal.RoleChange.AddMember;
import org.ekmsim.tsql.principal.RoleChange.DropMember;
import org.ekmsim.tsql.principal.RoleChange.NewRoleName;

/** What ALTER ROLE, ALTER SERVER ROLE and the procedures before them do to a role; each checks whether the caller may. */
public interface RoleAlteration {

    /** ADD MEMBER. */
    void add(String member);

    /** DROP MEMBER. */
    void drop(String member);

    /** WITH NAME, of a role that is not fixed. */
    void rename(String newName);

    /** Does what a statement says. */
    default void apply(RoleChange change) {
        if (change instanceof AddMember added) {
            add(added.member().value());
        } else if (change instanceof DropMember dropped) {
            drop(dropped.member().value());
        } else if (change instanceof NewRoleName rename) {
            rename(rename.newName().value());
        }
    }
}
