package org.ekmsim.engine.table;

import java.util.List;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.query.Relation;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** A user table in a FROM clause. */
public record TableRelation(Table table) implements Relation {

    @Override
    public List<ResultColumn> columns() {
        return columns(table);
    }

    @Override
    public Iterable<List<@Nullable Object>> rows() {
        return table.rows().stream().map(Row::values).toList();
    }

    /** The columns of a table as a query sees them. */
    static List<ResultColumn> columns(Table table) {
        return table.columns().stream().map(TableRelation::column).toList();
    }

    private static ResultColumn column(TableColumn column) {
        return new ResultColumn(column.name(), column.type(), column.nullable());
    }
}
