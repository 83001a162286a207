package org.ekmsim.engine.table;

import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableIndex;
import org.ekmsim.engine.name.NameMap;

/** The names of objects in a schema: tables, views, procedures and the constraints of tables share them. */
public final class DatabaseObjects {

    private DatabaseObjects() {}

    /** Whether an object of the schema has the name. */
    public static boolean exists(DatabaseContents contents, String schema, String name) {
        return contents.table(schema, name).isPresent()
                || contents.views().find(schema, name).isPresent()
                || contents.modules().procedure(schema, name).isPresent()
                || contents.tables().values().stream()
                        .filter(table -> NameMap.same(table.schema(), schema))
                        .anyMatch(table -> hasConstraint(table, name));
    }

    private static boolean hasConstraint(Table table, String name) {
        return table.constraints().indexes().stream()
                        .filter(index -> index.constraint() != null)
                        .map(TableIndex::name)
                        .anyMatch(other -> NameMap.same(other, name))
                || table.constraints().checks().stream().anyMatch(check -> NameMap.same(check.name(), name))
                || table.constraints().foreignKeys().stream().anyMatch(key -> NameMap.same(key.name(), name))
                || table.columns().stream()
                        .anyMatch(column -> column.defaultValue() != null
                                && NameMap.same(column.defaultValue().name(), name));
    }
}
