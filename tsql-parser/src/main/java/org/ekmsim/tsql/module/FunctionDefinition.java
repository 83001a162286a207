package org.ekmsim.tsql.module;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * A function.
 *
 * @param name its name
 * @param parameters the parameters in order
 * @param result what it returns
 * @param options the options in the order written
 * @param body what it does
 */
public record FunctionDefinition(
        ObjectName name,
        List<ModuleParameter> parameters,
        FunctionResult result,
        List<ModuleOption> options,
        ModuleBody body)
        implements Clause {

    public FunctionDefinition {
        parameters = List.copyOf(parameters);
        options = List.copyOf(options);
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(name).open().list(parameters).close().word("RETURNS").part(result);
        if (!options.isEmpty()) {
            out.word("WITH").list(options);
        }
        out.part(body);
    }
}
