package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.query.QueryPlan;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Identifier;

/**
 * What is known of the rows of an INSERT before any is made.
 *
 * @param width values per row
 * @param selected whether a query brings them, else VALUES
 */
record InsertShape(int width, boolean selected) {

    static InsertShape of(QueryPlan plan) {
        return new InsertShape(plan.columns().size(), true);
    }

    /** The shape of VALUES; 10709 when its rows differ in width. */
    static InsertShape of(List<List<Expression>> rows) {
        int width = rows.get(0).size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw EngineError.of(10709, 1);
        }
        return new InsertShape(width, false);
    }

    /** The shape of what EXECUTE brings: every result set has a value for each of the columns. */
    static InsertShape ofExecuted(List<Identifier> names, Table table) {
        long unnamed =
                table.columns().stream().filter(column -> !column.identity()).count();
        return new InsertShape(names.isEmpty() ? (int) unnamed : names.size(), true);
    }

    /** One row of nothing but defaults. */
    static InsertShape ofDefaults() {
        return new InsertShape(0, false);
    }

    /**
     * Positions of the columns that get values; without names all but the identity column.
     *
     * @throws EngineError 207 or 264 for a name, 8101 for a value the identity column would get without its name, and for another number
     *     of columns than values 213, with names 109 and 110 of VALUES, 120 and 121 of a query
     */
    List<Integer> columns(List<Identifier> names, Table table) {
        if (width == 0) {
            return List.of();
        }
        return names.isEmpty() ? unnamed(table) : named(names, table);
    }

    private List<Integer> unnamed(Table table) {
        if (table.identity() != null && width == table.columns().size()) {
            throw EngineError.of(8101, 1, table.name());
        }
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!table.columns().get(i).identity()) {
                columns.add(i);
            }
        }
        if (width != columns.size()) {
            throw EngineError.of(213, 1);
        }
        return columns;
    }

    private List<Integer> named(List<Identifier> names, Table table) {
        List<Integer> columns = new ArrayList<>();
        for (Identifier name : names) {
            int position = ColumnPositions.of(table, name.value());
            if (columns.contains(position)) {
                throw EngineError.of(264, 1, name.value());
            }
            columns.add(position);
        }
        if (width != columns.size()) {
            boolean fewer = width < columns.size();
            throw EngineError.of(selected ? fewer ? 120 : 121 : fewer ? 109 : 110, 1);
        }
        return columns;
    }
}
