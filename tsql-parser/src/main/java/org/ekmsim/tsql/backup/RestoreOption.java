package org.ekmsim.tsql.backup;

import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/** An option of RESTORE: RESTORE Arguments (Transact-SQL). */
public sealed interface RestoreOption extends Clause {

    /**
     * A name, perhaps with a value.
     *
     * @param option the option
     */
    record Plain(NamedOption option) implements RestoreOption {
        @Override
        public void write(TsqlWriter out) {
            out.part(option);
        }
    }

    /**
     * A file goes to another place.
     *
     * @param file the logical name in the backup, a text or a variable
     * @param path the new path, a text or a variable
     */
    record Move(Expression file, Expression path) implements RestoreOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("MOVE").part(file).word("TO").part(path);
        }
    }

    /**
     * The first mark of that name after a time.
     *
     * @param mark STOPATMARK or STOPBEFOREMARK with the mark
     * @param after the time, a text or a variable
     */
    record MarkAfter(NamedOption mark, Expression after) implements RestoreOption {
        @Override
        public void write(TsqlWriter out) {
            out.part(mark).word("AFTER").part(after);
        }
    }

    /** Writes the options after WITH, where there are any. */
    static void write(List<RestoreOption> options, TsqlWriter out) {
        if (!options.isEmpty()) {
            out.word("WITH").list(options);
        }
    }
}
