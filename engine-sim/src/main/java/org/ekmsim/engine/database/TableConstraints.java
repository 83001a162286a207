package org.ekmsim.engine.database;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ekmsim.engine.name.NameMap;

/**
 * What a table demands of its rows, and its indexes.
 *
 * @param indexes by index id
 */
public record TableConstraints(List<TableIndex> indexes, List<CheckConstraint> checks, List<ForeignKey> foreignKeys) {

    private static final TableConstraints NONE = new TableConstraints(List.of(), List.of(), List.of());

    public TableConstraints {
        indexes =
                indexes.stream().sorted(Comparator.comparingInt(TableIndex::id)).toList();
        checks = List.copyOf(checks);
        foreignKeys = List.copyOf(foreignKeys);
    }

    public static TableConstraints none() {
        return NONE;
    }

    public Optional<TableIndex> primaryKey() {
        return indexes.stream().filter(TableIndex::primary).findFirst();
    }

    public Optional<TableIndex> index(String name) {
        return indexes.stream()
                .filter(index -> NameMap.same(index.name(), name))
                .findFirst();
    }

    /** The lowest free id of an index that is not clustered. */
    public int nextIndexId() {
        int id = 2;
        while (hasIndex(id)) {
            id++;
        }
        return id;
    }

    public boolean hasIndex(int id) {
        return indexes.stream().anyMatch(index -> index.id() == id);
    }

    public TableConstraints with(TableIndex index) {
        return new TableConstraints(replaced(indexes, index, old -> old.id() == index.id()), checks, foreignKeys);
    }

    public TableConstraints with(CheckConstraint check) {
        return new TableConstraints(
                indexes, replaced(checks, check, old -> old.objectId() == check.objectId()), foreignKeys);
    }

    public TableConstraints with(ForeignKey key) {
        return new TableConstraints(
                indexes, checks, replaced(foreignKeys, key, old -> old.objectId() == key.objectId()));
    }

    public TableConstraints without(TableIndex index) {
        return new TableConstraints(
                indexes.stream().filter(old -> old.id() != index.id()).toList(), checks, foreignKeys);
    }

    public TableConstraints without(CheckConstraint check) {
        return new TableConstraints(
                indexes, checks.stream().filter(old -> !old.equals(check)).toList(), foreignKeys);
    }

    public TableConstraints without(ForeignKey key) {
        return new TableConstraints(
                indexes,
                checks,
                foreignKeys.stream().filter(old -> !old.equals(key)).toList());
    }

    private static <T> List<T> replaced(List<T> list, T item, Predicate<T> same) {
        List<T> changed = new ArrayList<>(list);
        changed.removeIf(same);
        changed.add(item);
        return changed;
    }
}
