package org.ekmsim.engine.table;

import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;

/** Finds columns of a table by name. */
final class ColumnPositions {

    private ColumnPositions() {}

    /** Position of the column, from 0; 207 when there is none of that name. */
    static int of(Table table, String name) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).name().equalsIgnoreCase(name)) {
                return i;
            }
        }
        throw EngineError.of(207, 1, name);
    }
}
