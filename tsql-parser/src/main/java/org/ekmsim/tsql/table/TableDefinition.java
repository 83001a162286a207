package org.ekmsim.tsql.table;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * The parenthesised list of columns, constraints and indexes that CREATE TABLE, a table variable, a table type and a
 * table-valued function share.
 *
 * @param elements what is declared, in order, at least one
 */
public record TableDefinition(List<TableElement> elements) implements Clause {

    public TableDefinition {
        elements = List.copyOf(elements);
    }

    /** The columns that have a type, in order; computed ones are not among them. */
    public List<ColumnDefinition> columns() {
        return elements.stream()
                .filter(ColumnDefinition.class::isInstance)
                .map(ColumnDefinition.class::cast)
                .toList();
    }

    @Override
    public void write(TsqlWriter out) {
        out.open().list(elements).close();
    }
}
