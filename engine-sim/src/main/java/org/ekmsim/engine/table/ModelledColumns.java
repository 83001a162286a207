package org.ekmsim.engine.table;

import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.query.ModelledQueries;
import org.ekmsim.tsql.table.ColumnDefinition;
import org.ekmsim.tsql.table.ColumnOption;
import org.ekmsim.tsql.table.ComputedColumn;
import org.ekmsim.tsql.table.Constraint;
import org.ekmsim.tsql.table.CreateTable;
import org.ekmsim.tsql.table.IndexShape;
import org.ekmsim.tsql.table.InlineIndex;
import org.ekmsim.tsql.table.NamedConstraint;
import org.ekmsim.tsql.table.Placement;
import org.ekmsim.tsql.table.TableChange;
import org.ekmsim.tsql.table.TableElement;
import org.ekmsim.tsql.table.TableStorage;
import org.jspecify.annotations.Nullable;

/** Refuses by name what a table definition may hold and the engine does not keep. */
final class ModelledColumns {

    private final String statement;
    private final int line;

    ModelledColumns(String statement, int line) {
        this.statement = statement;
        this.line = line;
    }

    void require(CreateTable create) {
        create.definition().elements().forEach(this::require);
        require(create.storage());
    }

    void require(TableElement element) {
        if (element instanceof ColumnDefinition column) {
            column.options().forEach(this::require);
        } else if (element instanceof ComputedColumn) {
            throw new UnmodelledException("computed column", line);
        } else if (element instanceof NamedConstraint constraint) {
            require(constraint.constraint());
        } else {
            throw refusal("table constraint " + (element instanceof InlineIndex ? "INDEX" : "PERIOD"));
        }
    }

    void requireAltered(TableChange.AlterColumn change) {
        require(change.column());
        if (!change.settings().isEmpty()) {
            throw refusal("ALTER COLUMN ... WITH");
        }
    }

    void require(TableChange.DropItem item) {
        if (item.name() == null) {
            throw refusal("DROP PERIOD");
        }
        if (!item.settings().isEmpty()) {
            throw refusal("DROP ... WITH");
        }
    }

    private void require(ColumnOption option) {
        if (option instanceof NamedConstraint constraint) {
            require(constraint.constraint());
            return;
        }
        boolean modelled = option instanceof ColumnOption.Nullability
                || option instanceof ColumnOption.Identity identity && !identity.notForReplication();
        if (!modelled) {
            throw refusal(option.word());
        }
    }

    private void require(Constraint constraint) {
        ModelledQueries queries = new ModelledQueries(line);
        if (constraint instanceof Constraint.Key key) {
            requireIndex(key.index());
        } else if (constraint instanceof Constraint.Check check) {
            queries.require(check.condition());
            requireReplicated(check.notForReplication());
        } else if (constraint instanceof Constraint.Default value) {
            queries.require(value.value());
        } else if (constraint instanceof Constraint.ForeignKey key) {
            requireReplicated(key.notForReplication());
            if (key.onDelete() != Constraint.ReferentialAction.CASCADE) {
                require("ON DELETE", key.onDelete());
            }
            require("ON UPDATE", key.onUpdate());
        } else {
            throw refusal("table constraint " + constraint.word());
        }
    }

    private void requireReplicated(boolean exempt) {
        if (exempt) {
            throw refusal("NOT FOR REPLICATION");
        }
    }

    private void require(String event, Constraint.@Nullable ReferentialAction action) {
        if (action != null && action != Constraint.ReferentialAction.NO_ACTION) {
            throw refusal(event + " " + action.name().replace('_', ' '));
        }
    }

    /** Checks the index behind a key or of CREATE INDEX. */
    void requireIndex(IndexShape shape) {
        IndexShape.Kind kind = shape.kind();
        boolean rows = kind == IndexShape.Kind.CLUSTERED || kind == IndexShape.Kind.NONCLUSTERED;
        if (kind != null && !rows) {
            throw refusal(kind.words());
        }
        if (shape.where() != null) {
            throw refusal("WHERE");
        }
        if (!shape.settings().isEmpty()) {
            throw refusal("WITH");
        }
        requirePrimary(shape.placement());
        if (shape.filestream() != null) {
            throw refusal("FILESTREAM_ON");
        }
    }

    private void require(TableStorage storage) {
        if (storage.graph() != null) {
            throw refusal("AS " + storage.graph());
        }
        requirePrimary(storage.on());
        requirePrimary(storage.textImage());
        if (storage.filestream() != null) {
            throw refusal("FILESTREAM_ON");
        }
        if (!storage.settings().isEmpty()) {
            throw refusal("WITH");
        }
    }

    /** A database has one filegroup, PRIMARY, so that only that can be named. */
    private void requirePrimary(@Nullable Placement placement) {
        boolean primary = placement == null
                || placement.columns().isEmpty() && placement.name().value().equalsIgnoreCase("PRIMARY");
        if (!primary) {
            throw refusal("ON");
        }
    }

    private UnmodelledException refusal(String what) {
        return new UnmodelledException(statement + " ... " + what, line);
    }
}
