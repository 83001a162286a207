package org.ekmsim.tsql.table;

import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** What ALTER TABLE changes. */
public sealed interface TableChange extends Clause {

    /**
     * ADD columns, constraints, indexes or a period.
     *
     * @param check WITH CHECK or WITH NOCHECK, where written
     * @param elements what is added, at least one
     */
    record Add(@Nullable Boolean check, List<TableElement> elements) implements TableChange {

        public Add {
            elements = List.copyOf(elements);
        }

        @Override
        public void write(TsqlWriter out) {
            writeCheck(out, check);
            out.word("ADD").list(elements);
        }
    }

    /**
     * ALTER COLUMN with a new type.
     *
     * @param column the column
     * @param settings WITH (...)
     */
    record AlterColumn(ColumnDefinition column, List<Setting> settings) implements TableChange {

        public AlterColumn {
            settings = List.copyOf(settings);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("ALTER COLUMN").part(column);
            Setting.writeAll(out, settings);
        }
    }

    /**
     * ALTER COLUMN ... ADD or DROP of a property.
     *
     * @param column the column
     * @param add whether the property is added
     * @param property the property; null for NOT FOR REPLICATION
     */
    record AlterProperty(Identifier column, boolean add, ColumnOption.@Nullable Property property)
            implements TableChange {

        @Override
        public void write(TsqlWriter out) {
            out.word("ALTER COLUMN").part(column).word(add ? "ADD" : "DROP");
            if (property == null) {
                out.word("NOT FOR REPLICATION");
            } else {
                out.part(property);
            }
        }
    }

    /**
     * DROP.
     *
     * @param items what is dropped, at least one
     */
    record Drop(List<DropItem> items) implements TableChange {

        public Drop {
            items = List.copyOf(items);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("DROP").list(items);
        }
    }

    /**
     * One thing that DROP drops.
     *
     * @param constraint whether it is a constraint, else a column
     * @param ifExists whether IF EXISTS is written
     * @param name its name; null for PERIOD FOR SYSTEM_TIME
     * @param settings WITH (...) of a clustered constraint
     */
    record DropItem(
            boolean constraint, boolean ifExists, @Nullable Identifier name, List<Setting> settings) implements Clause {

        public DropItem {
            settings = List.copyOf(settings);
        }

        @Override
        public void write(TsqlWriter out) {
            if (name == null) {
                out.word("PERIOD FOR SYSTEM_TIME");
                return;
            }
            out.word(constraint ? "CONSTRAINT" : "COLUMN");
            if (ifExists) {
                out.word("IF EXISTS");
            }
            out.part(name);
            Setting.writeAll(out, settings);
        }
    }

    /**
     * CHECK or NOCHECK CONSTRAINT.
     *
     * @param check WITH CHECK or WITH NOCHECK before it, where written
     * @param enabled whether the constraints are switched on
     * @param names the constraints; empty for ALL
     */
    record SwitchConstraints(@Nullable Boolean check, boolean enabled, List<Identifier> names) implements TableChange {

        public SwitchConstraints {
            names = List.copyOf(names);
        }

        @Override
        public void write(TsqlWriter out) {
            writeCheck(out, check);
            out.word(enabled ? "CHECK CONSTRAINT" : "NOCHECK CONSTRAINT");
            writeNames(out, names);
        }
    }

    /**
     * ENABLE or DISABLE TRIGGER.
     *
     * @param enabled whether the triggers are switched on
     * @param names the triggers; empty for ALL
     */
    record SwitchTriggers(boolean enabled, List<Identifier> names) implements TableChange {

        public SwitchTriggers {
            names = List.copyOf(names);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word(enabled ? "ENABLE TRIGGER" : "DISABLE TRIGGER");
            writeNames(out, names);
        }
    }

    /**
     * ENABLE or DISABLE CHANGE_TRACKING.
     *
     * @param enabled whether changes are tracked
     * @param settings WITH (...)
     */
    record ChangeTracking(boolean enabled, List<Setting> settings) implements TableChange {

        public ChangeTracking {
            settings = List.copyOf(settings);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word(enabled ? "ENABLE CHANGE_TRACKING" : "DISABLE CHANGE_TRACKING");
            Setting.writeAll(out, settings);
        }
    }

    /**
     * SWITCH of a partition to another table.
     *
     * @param partition the partition, where written
     * @param target the table that gets it
     * @param targetPartition the partition there, where written
     * @param settings WITH (...)
     */
    record Switch(
            @Nullable Expression partition,
            ObjectName target,
            @Nullable Expression targetPartition,
            List<Setting> settings)
            implements TableChange {

        public Switch {
            settings = List.copyOf(settings);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("SWITCH");
            if (partition != null) {
                out.word("PARTITION").part(partition);
            }
            out.word("TO").part(target);
            if (targetPartition != null) {
                out.word("PARTITION").part(targetPartition);
            }
            Setting.writeAll(out, settings);
        }
    }

    /**
     * SET.
     *
     * @param settings the options, at least one
     */
    record SetOptions(List<Setting> settings) implements TableChange {

        public SetOptions {
            settings = List.copyOf(settings);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("SET").open().list(settings).close();
        }
    }

    /**
     * REBUILD.
     *
     * @param partition the partition, where written
     * @param settings WITH (...)
     */
    record Rebuild(@Nullable PartitionChoice partition, List<Setting> settings) implements TableChange {

        public Rebuild {
            settings = List.copyOf(settings);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("REBUILD");
            if (partition != null) {
                out.part(partition);
            }
            Setting.writeAll(out, settings);
        }
    }

    private static void writeCheck(TsqlWriter out, @Nullable Boolean check) {
        if (check != null) {
            out.word(check ? "WITH CHECK" : "WITH NOCHECK");
        }
    }

    private static void writeNames(TsqlWriter out, List<Identifier> names) {
        if (names.isEmpty()) {
            out.word("ALL");
        } else {
            out.list(names);
        }
    }
}
