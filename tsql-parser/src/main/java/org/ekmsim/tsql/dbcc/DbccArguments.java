package org.ekmsim.tsql.dbcc;

import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * What follows the name of a DBCC command.
 *
 * @param values what stands in the parentheses; a bare word is a column reference of that name
 * @param options the options after WITH
 */
public record DbccArguments(List<Expression> values, List<NamedOption> options) {

    public DbccArguments {
        values = List.copyOf(values);
        options = List.copyOf(options);
    }

    /** Whether an option is written. */
    public boolean has(String option) {
        return NamedOption.named(option, options).isPresent();
    }

    void write(String command, TsqlWriter out) {
        out.word("DBCC").word(command);
        if (!values.isEmpty()) {
            out.open().list(values).close();
        }
        if (!options.isEmpty()) {
            out.word("WITH").list(options);
        }
    }
}
