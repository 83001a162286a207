package org.ekmsim.engine.transaction;

import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Table;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The tables of tempdb that one session sees alone: local temporary tables, and table variables under a name of their scope. */
final class TemporaryTables {

    private TemporaryTables() {}

    /** Whether the table is seen by its session alone. */
    static boolean includes(Table table) {
        return isVariable(table)
                || table.name().startsWith("#") && !table.name().startsWith("##");
    }

    private static boolean isVariable(Table table) {
        return table.name().startsWith("@");
    }

    /** The session's own tables in its view of tempdb. */
    static PMap<String, Table> in(DatabaseContents tempdb) {
        PMap<String, Table> own = HashTreePMap.empty();
        for (Table table : tempdb.tables().values()) {
            own = includes(table) ? own.plus(table.key(), table) : own;
        }
        return own;
    }

    /** What everybody sees of a session's view of tempdb. */
    static DatabaseContents shared(DatabaseContents tempdb) {
        DatabaseContents shared = tempdb;
        for (Table table : tempdb.tables().values()) {
            shared = includes(table) ? shared.without(table) : shared;
        }
        return shared;
    }

    /** The tables as they were before; variables are not part of a transaction and stay as they are. */
    static PMap<String, Table> rolledBack(PMap<String, Table> before, PMap<String, Table> now) {
        PMap<String, Table> tables = HashTreePMap.empty();
        for (Table table : before.values()) {
            Table later = now.get(table.key());
            tables = isVariable(table)
                    ? tables
                    : tables.plus(table.key(), later == null ? table : table.withSpentIdentityOf(later));
        }
        for (Table table : now.values()) {
            tables = isVariable(table) ? tables.plus(table.key(), table) : tables;
        }
        return tables;
    }
}
