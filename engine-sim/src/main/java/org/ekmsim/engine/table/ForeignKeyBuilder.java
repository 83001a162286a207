package org.ekmsim.engine.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ekmsim.engine.database.ConstraintTrust;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.ForeignKey;
import org.ekmsim.engine.database.ObjectIds;
import org.ekmsim.engine.database.ReferentialAction;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.database.TableIndex;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.table.Constraint;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;

/** Adds FOREIGN KEY constraints. */
record ForeignKeyBuilder(
        Table table,
        DatabaseContents contents,
        TargetTable target,
        StatementContext context,
        ObjectIds ids,
        Instant now) {

    /**
     * The table with the constraint.
     *
     * @param written the constraint's name; null for one the server makes up
     * @param column the column it is written for; null for one of the table
     */
    Table add(Constraint.ForeignKey key, @Nullable String written, @Nullable String column, ConstraintTrust trust) {
        int objectId = ids.take();
        List<String> names = key.columns().isEmpty() && column != null
                ? List.of(column)
                : key.columns().stream().map(Identifier::value).toList();
        String name = written != null ? written : SystemNames.constraint("FK", table.name(), names.get(0), objectId);
        Table parent = parent(key, name);
        List<Integer> columns = ids(table, names, missing -> EngineError.of(1769, 0, name, missing, table.name()));
        List<Integer> referenced = referenced(key, parent, name);
        if (columns.size() != referenced.size()) {
            throw key.referenced().isEmpty()
                    ? EngineError.of(1774, 0, name, parent.qualifiedName())
                    : EngineError.of(8139, 0, table.name());
        }
        int index = candidate(parent, referenced, name);
        requireTypes(columns, parent, referenced, name);
        ForeignKey made = new ForeignKey(
                objectId,
                name,
                written == null,
                now,
                columns,
                parent.objectId(),
                referenced,
                index,
                key.onDelete() == Constraint.ReferentialAction.CASCADE
                        ? ReferentialAction.CASCADE
                        : ReferentialAction.NO_ACTION,
                trust);
        if (made.cascades()) {
            new CascadePaths(contents.with(table)).require(table, made);
        }
        if (trust == ConstraintTrust.TRUSTED) {
            new ForeignKeys(contents.with(table), target.database(), "ALTER TABLE")
                    .requireParents(table, made, table.rows());
        }
        return table.with(table.constraints().with(made));
    }

    private Table parent(Constraint.ForeignKey key, String name) {
        TargetTable referenced = TargetTable.of(key.table(), context);
        if (!referenced.database().equalsIgnoreCase(target.database())) {
            throw EngineError.of(1763, 0, name);
        }
        if (Table.key(referenced.schema(), referenced.name()).equals(table.key())) {
            return table;
        }
        return contents.table(referenced.schema(), referenced.name())
                .orElseThrow(() -> EngineError.of(1767, 0, name, referenced.written()));
    }

    private static List<Integer> ids(Table table, List<String> names, Function<String, EngineError> unknown) {
        List<Integer> ids = new ArrayList<>();
        for (String name : names) {
            int position = table.position(name);
            if (position < 0) {
                throw unknown.apply(name);
            }
            ids.add(table.columns().get(position).id());
        }
        return ids;
    }

    private static List<Integer> referenced(Constraint.ForeignKey key, Table parent, String name) {
        if (key.referenced().isEmpty()) {
            Optional<TableIndex> primary = parent.constraints().primaryKey();
            return primary.orElseThrow(() -> EngineError.of(1773, 0, name, parent.qualifiedName()))
                    .columns();
        }
        List<String> names = key.referenced().stream().map(Identifier::value).toList();
        return ids(parent, names, missing -> EngineError.of(1770, 0, name, missing, parent.name()));
    }

    /** The index that makes the referenced columns unique. */
    private static int candidate(Table parent, List<Integer> columns, String name) {
        return parent.constraints().indexes().stream()
                .filter(TableIndex::unique)
                .filter(index -> new HashSet<>(index.columns()).equals(new HashSet<>(columns)))
                .findFirst()
                .orElseThrow(() -> EngineError.of(1776, 0, parent.qualifiedName(), name))
                .id();
    }

    private void requireTypes(List<Integer> columns, Table parent, List<Integer> referenced, String name) {
        for (int i = 0; i < columns.size(); i++) {
            TableColumn own = table.column(columns.get(i));
            TableColumn other = parent.column(referenced.get(i));
            boolean sameName = own.type().name() == other.type().name();
            if (!sameName || !own.type().equals(other.type())) {
                throw EngineError.of(
                        sameName ? 1753 : 1778, 0, parent.name(), other.name(), table.name(), own.name(), name);
            }
        }
    }
}
