package org.ekmsim.tsql.table;

import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.DataType;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A column of CREATE TABLE.
 *
 * @param name the column
 * @param type its type
 * @param nullable NULL or NOT NULL; null when neither is written
 * @param identity the IDENTITY property, where written
 * @param primaryKey whether PRIMARY KEY is written
 */
public record ColumnDefinition(
        Identifier name,
        DataType type,
        @Nullable Boolean nullable,
        @Nullable Identity identity,
        boolean primaryKey) implements Clause {

    /**
     * The IDENTITY property.
     *
     * @param seed the first value
     * @param increment the step
     */
    public record Identity(long seed, long increment) {}

    @Override
    public void write(TsqlWriter out) {
        out.part(name).part(type);
        if (identity != null) {
            out.word("IDENTITY(" + identity.seed() + ", " + identity.increment() + ")");
        }
        if (nullable != null) {
            out.word(nullable ? "NULL" : "NOT NULL");
        }
        if (primaryKey) {
            out.word("PRIMARY KEY");
        }
    }
}
