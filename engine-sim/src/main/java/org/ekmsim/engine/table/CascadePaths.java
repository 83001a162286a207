package org.ekmsim.engine.table;

import java.util.HashSet;
import java.util.Set;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.ForeignKey;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;

/**
 * The ways a delete goes from table to table: none leads back, and none of two leads to the same table.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/tables/primary-and-foreign-key-constraints">Primary and foreign key
 *     constraints</a>
 */
record CascadePaths(DatabaseContents contents) {

    /** Refuses with 1785 a key by which a delete could come to a table in two ways. */
    void require(Table child, ForeignKey key) {
        Set<Integer> above = reachedFrom(key.referencedTable(), true);
        Set<Integer> below = reachedFrom(child.objectId(), false);
        boolean twice = above.stream().anyMatch(below::contains)
                || above.stream().map(from -> reachedFrom(from, false)).anyMatch(reached -> reached.stream()
                        .anyMatch(below::contains));
        if (twice) {
            throw EngineError.of(1785, 0, key.name(), child.name());
        }
    }

    /** A table with all that cascades lead to it, or that it leads to. */
    private Set<Integer> reachedFrom(int table, boolean upwards) {
        Set<Integer> reached = new HashSet<>(Set.of(table));
        boolean more = true;
        while (more) {
            more = false;
            for (Table child : contents.tables().values()) {
                for (ForeignKey key : child.constraints().foreignKeys()) {
                    int from = upwards ? child.objectId() : key.referencedTable();
                    int to = upwards ? key.referencedTable() : child.objectId();
                    more |= key.cascades() && reached.contains(from) && reached.add(to);
                }
            }
        }
        return reached;
    }
}
