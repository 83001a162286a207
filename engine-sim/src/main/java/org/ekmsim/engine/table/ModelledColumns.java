package org.ekmsim.engine.table;

import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.tsql.table.ColumnDefinition;
import org.ekmsim.tsql.table.ColumnOption;
import org.ekmsim.tsql.table.ComputedColumn;
import org.ekmsim.tsql.table.Constraint;
import org.ekmsim.tsql.table.CreateTable;
import org.ekmsim.tsql.table.InlineIndex;
import org.ekmsim.tsql.table.NamedConstraint;
import org.ekmsim.tsql.table.TableElement;
import org.ekmsim.tsql.table.TableStorage;

/** Refuses by name what a table definition may hold and the engine does not keep. */
final class ModelledColumns {

    private final int line;

    private ModelledColumns(int line) {
        this.line = line;
    }

    static void require(CreateTable statement) {
        ModelledColumns columns = new ModelledColumns(statement.line());
        statement.definition().elements().forEach(columns::require);
        columns.require(statement.storage());
    }

    private void require(TableElement element) {
        if (element instanceof ColumnDefinition column) {
            column.options().forEach(this::require);
        } else if (element instanceof ComputedColumn) {
            throw new UnmodelledException("computed column", line);
        } else if (element instanceof NamedConstraint constraint) {
            throw refusal("table constraint " + constraint.word());
        } else {
            throw refusal("table constraint " + (element instanceof InlineIndex ? "INDEX" : "PERIOD"));
        }
    }

    private void require(ColumnOption option) {
        boolean modelled = option instanceof ColumnOption.Nullability
                || option instanceof ColumnOption.Identity identity && !identity.notForReplication()
                || option instanceof NamedConstraint constraint && isPlainKey(constraint);
        if (!modelled) {
            throw refusal(option.word());
        }
    }

    private static boolean isPlainKey(NamedConstraint constraint) {
        return constraint.name() == null
                && constraint.constraint() instanceof Constraint.Key key
                && key.primary()
                && key.index().columns().isEmpty()
                && key.index().settings().isEmpty()
                && key.index().placement() == null;
    }

    private void require(TableStorage storage) {
        if (storage.graph() != null) {
            throw refusal("AS " + storage.graph());
        }
        if (storage.on() != null || storage.textImage() != null || storage.filestream() != null) {
            throw refusal("ON");
        }
        if (!storage.settings().isEmpty()) {
            throw refusal("WITH");
        }
    }

    private UnmodelledException refusal(String what) {
        return new UnmodelledException("CREATE TABLE ... " + what, line);
    }
}
