package org.ekmsim.tsql.module;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A procedure.
 *
 * @param name its name
 * @param number the number after a semicolon that groups procedures of one name, where written
 * @param parameters the parameters in order
 * @param options the options in the order written
 * @param forReplication whether FOR REPLICATION is written
 * @param body what it does
 */
public record ProcedureDefinition(
        ObjectName name,
        @Nullable Integer number,
        List<ModuleParameter> parameters,
        List<ModuleOption> options,
        boolean forReplication,
        ModuleBody body)
        implements Clause {

    public ProcedureDefinition {
        parameters = List.copyOf(parameters);
        options = List.copyOf(options);
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(name);
        if (number != null) {
            out.mark(";").word(String.valueOf(number));
        }
        out.list(parameters);
        if (!options.isEmpty()) {
            out.word("WITH").list(options);
        }
        if (forReplication) {
            out.word("FOR REPLICATION");
        }
        out.part(body);
    }
}
