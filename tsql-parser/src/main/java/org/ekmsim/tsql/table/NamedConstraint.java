package org.ekmsim.tsql.table;

import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A constraint, perhaps with a name.
 *
 * @param name its name, where written
 * @param constraint what it demands
 */
public record NamedConstraint(@Nullable Identifier name, Constraint constraint) implements TableElement, ColumnOption {

    @Override
    public String word() {
        return name == null ? constraint.word() : "CONSTRAINT";
    }

    @Override
    public void write(TsqlWriter out) {
        if (name != null) {
            out.word("CONSTRAINT").part(name);
        }
        out.part(constraint);
    }
}
