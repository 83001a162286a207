package org.ekmsim.tsql.database;

import java.util.List;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * A file in parentheses: its name, its path, its sizes.
 *
 * @param options NAME, NEWNAME, FILENAME, SIZE, MAXSIZE, FILEGROWTH, OFFLINE in the order written
 */
public record FileSpecification(List<NamedOption> options) implements Clause {

    public FileSpecification {
        options = List.copyOf(options);
    }

    @Override
    public void write(TsqlWriter out) {
        out.open().list(options).close();
    }
}
