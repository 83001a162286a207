package org.ekmsim.tsql.module;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * A trigger on rows, on definitions or on logons.
 *
 * @param name its name
 * @param target what it watches
 * @param options the options in the order written
 * @param insteadOf INSTEAD OF; otherwise AFTER, which FOR means too
 * @param events the events in upper case, at least one
 * @param append whether WITH APPEND is written
 * @param notForReplication whether NOT FOR REPLICATION is written
 * @param body what it does
 */
public record TriggerDefinition(
        ObjectName name,
        TriggerTarget target,
        List<ModuleOption> options,
        boolean insteadOf,
        List<String> events,
        boolean append,
        boolean notForReplication,
        ModuleBody body)
        implements Clause {

    public TriggerDefinition {
        options = List.copyOf(options);
        events = List.copyOf(events);
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(name).word("ON").part(target);
        if (!options.isEmpty()) {
            out.word("WITH").list(options);
        }
        out.word(insteadOf ? "INSTEAD OF" : "AFTER").word(String.join(", ", events));
        if (append) {
            out.word("WITH APPEND");
        }
        if (notForReplication) {
            out.word("NOT FOR REPLICATION");
        }
        out.part(body);
    }
}
