package org.ekmsim.engine.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableIndex;
import org.ekmsim.engine.message.EngineError;
import org.jspecify.annotations.Nullable;

/** Looks for rows that share a key an index keeps unique. */
final class UniqueKeys {

    /** Up to this many new rows each is compared with every other instead of hashing them all. */
    private static final int FEW = 8;

    private UniqueKeys() {}

    /**
     * Refuses rows whose keys collide.
     *
     * @param fresh the rows that are new or changed; the table has them already
     * @throws EngineError 2627 for a constraint, 2601 for an index
     */
    static void require(Table table, List<Row> fresh) {
        for (TableIndex index : table.constraints().indexes()) {
            if (index.unique()) {
                duplicate(table, index, fresh).ifPresent(row -> {
                    throw violation(table, index, row);
                });
            }
        }
    }

    /** A row of the table whose key another one has, too. */
    static Optional<Row> duplicate(Table table, TableIndex index, List<Row> fresh) {
        RowKeys keys = new RowKeys(table, index.columns());
        return fresh.size() <= FEW ? compared(table, keys, fresh) : hashed(table, keys);
    }

    @SuppressWarnings("ReferenceEquality")
    private static Optional<Row> compared(Table table, RowKeys keys, List<Row> fresh) {
        for (Row candidate : fresh) {
            List<@Nullable Object> key = keys.key(candidate);
            boolean before = true;
            for (Row row : table.rows()) {
                before &= row != candidate;
                // Of two new rows the later one is the duplicate.
                boolean other = row != candidate && (before || !contains(fresh, row));
                if (other && keys.key(row).equals(key)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean contains(List<Row> fresh, Row row) {
        return fresh.stream().anyMatch(candidate -> candidate == row);
    }

    private static Optional<Row> hashed(Table table, RowKeys keys) {
        Set<List<@Nullable Object>> seen = new HashSet<>();
        return table.rows().stream().filter(row -> !seen.add(keys.key(row))).findFirst();
    }

    private static EngineError violation(Table table, TableIndex index, Row row) {
        String value = new RowKeys(table, index.columns()).shown(row);
        if (index.constraint() == null) {
            return EngineError.of(2601, 1, table.qualifiedName(), index.name(), value);
        }
        String kind = index.primary() ? "PRIMARY KEY" : "UNIQUE KEY";
        return EngineError.of(2627, 1, kind, index.name(), table.qualifiedName(), value);
    }
}
