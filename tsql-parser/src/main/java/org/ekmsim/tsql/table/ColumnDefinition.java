package org.ekmsim.tsql.table;

import java.util.List;
import java.util.Optional;
import org.ekmsim.tsql.tree.DataType;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A column with a type: CREATE TABLE (Transact-SQL).
 *
 * @param name the column
 * @param type its type
 * @param options its properties and constraints, as written
 */
public record ColumnDefinition(Identifier name, DataType type, List<ColumnOption> options) implements TableElement {

    public ColumnDefinition {
        options = List.copyOf(options);
    }

    /** NULL or NOT NULL; null when neither is written. */
    public @Nullable Boolean nullable() {
        return option(ColumnOption.Nullability.class)
                .map(ColumnOption.Nullability::nullable)
                .orElse(null);
    }

    /** The IDENTITY property, where written. */
    public ColumnOption.@Nullable Identity identity() {
        return option(ColumnOption.Identity.class).orElse(null);
    }

    /** Whether PRIMARY KEY is written. */
    public boolean primaryKey() {
        return options.stream()
                .anyMatch(option -> option instanceof NamedConstraint named
                        && named.constraint() instanceof Constraint.Key key
                        && key.primary());
    }

    private <T extends ColumnOption> Optional<T> option(Class<T> kind) {
        return options.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(name).part(type);
        options.forEach(out::part);
    }
}
