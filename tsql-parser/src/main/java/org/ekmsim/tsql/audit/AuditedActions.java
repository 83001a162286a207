package org.ekmsim.tsql.audit;

import java.util.List;
import org.ekmsim.tsql.permission.Securable;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * What a specification adds or drops: a group of actions, or actions on a securable by principals.
 *
 * @param adding whether it is added; else it is dropped
 * @param actions the name of the group, or the actions, in upper case
 * @param securable what the actions are on; null for a group
 * @param principals who does them; empty for a group
 */
public record AuditedActions(
        boolean adding, List<String> actions, @Nullable Securable securable, List<Identifier> principals)
        implements Clause {

    public AuditedActions {
        actions = List.copyOf(actions);
        principals = List.copyOf(principals);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(adding ? "ADD" : "DROP").open().word(String.join(", ", actions));
        if (securable != null) {
            out.word("ON").part(securable).word("BY").list(principals);
        }
        out.close();
    }
}
