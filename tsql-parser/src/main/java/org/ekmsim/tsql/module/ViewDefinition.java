package org.ekmsim.tsql.module;

import java.util.List;
import org.ekmsim.tsql.query.SelectStatement;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * A view.
 *
 * @param name its name
 * @param columns names for its columns, where written
 * @param options the options in the order written
 * @param query its rows
 * @param checkOption whether WITH CHECK OPTION is written
 */
public record ViewDefinition(
        ObjectName name,
        List<Identifier> columns,
        List<ModuleOption> options,
        SelectStatement query,
        boolean checkOption)
        implements Clause {

    public ViewDefinition {
        columns = List.copyOf(columns);
        options = List.copyOf(options);
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(name);
        if (!columns.isEmpty()) {
            out.open().list(columns).close();
        }
        if (!options.isEmpty()) {
            out.word("WITH").list(options);
        }
        out.word("AS").part(query);
        if (checkOption) {
            out.word("WITH CHECK OPTION");
        }
    }
}
