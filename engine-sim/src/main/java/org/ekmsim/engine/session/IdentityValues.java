package org.ekmsim.engine.session;

import org.ekmsim.engine.name.NameMap;
import org.jspecify.annotations.Nullable;

/**
 * What a session knows of identity columns: the values it caused last, and the table that takes explicit values.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/identity-transact-sql">@@IDENTITY (Transact-SQL)</a>
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/set-identity-insert-transact-sql">SET IDENTITY_INSERT
 *     (Transact-SQL)</a>
 */
public final class IdentityValues {

    /** A table by the names its statement was resolved to. */
    public record InsertTable(String database, String schema, String name) {

        boolean is(String otherDatabase, String otherSchema, String otherName) {
            return NameMap.same(database, otherDatabase)
                    && NameMap.same(schema, otherSchema)
                    && NameMap.same(name, otherName);
        }
    }

    private @Nullable Long last;
    private @Nullable Long lastInScope;
    private @Nullable InsertTable insertTable;

    /** Remembers the identity value of an INSERT; null when its table has none. */
    public void inserted(@Nullable Long value) {
        last = value;
        if (value != null) {
            lastInScope = value;
        }
    }

    /** A procedure or text begins or ends: what SCOPE_IDENTITY() gives in it. */
    void setLastInScope(@Nullable Long value) {
        lastInScope = value;
    }

    /** {@code @@IDENTITY}. */
    public @Nullable Long last() {
        return last;
    }

    /** SCOPE_IDENTITY(). */
    public @Nullable Long lastInScope() {
        return lastInScope;
    }

    /** The table SET IDENTITY_INSERT is on for. */
    public @Nullable InsertTable insertTable() {
        return insertTable;
    }

    public void setInsertTable(@Nullable InsertTable table) {
        insertTable = table;
    }

    /** Whether SET IDENTITY_INSERT is on for a table. */
    public boolean inserts(String database, String schema, String name) {
        return insertTable != null && insertTable.is(database, schema, name);
    }
}
