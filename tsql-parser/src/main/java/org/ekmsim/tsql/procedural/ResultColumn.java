package org.ekmsim.tsql.procedural;

import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.DataType;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A column in WITH RESULT SETS of EXECUTE.
 *
 * @param name the name it gets
 * @param type the type it gets
 * @param collation the collation it gets, where written
 * @param nullable NULL or NOT NULL; null when neither is written
 */
public record ResultColumn(
        Identifier name,
        DataType type,
        @Nullable Identifier collation,
        @Nullable Boolean nullable) implements Clause {

    @Override
    public void write(TsqlWriter out) {
        out.part(name).part(type);
        if (collation != null) {
            out.word("COLLATE").part(collation);
        }
        if (nullable != null) {
            out.word(nullable ? "NULL" : "NOT NULL");
        }
    }
}
