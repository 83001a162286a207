package org.ekmsim.engine.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.DefaultConstraint;
import org.ekmsim.engine.database.ObjectIds;
import org.ekmsim.engine.database.StoredExpression;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.table.Constraint;
import org.jspecify.annotations.Nullable;

/** Adds DEFAULT constraints. */
record DefaultBuilder(Table table, TargetTable target, StatementContext context, ObjectIds ids, Instant now) {

    /**
     * The table with the constraint.
     *
     * @param written the constraint's name; null for one the server makes up
     * @param columnOf the column it is written for; null when the constraint names it
     */
    Table add(Constraint.Default value, @Nullable String written, @Nullable String columnOf) {
        String column = columnOf != null
                ? columnOf
                : value.column() == null ? "" : value.column().value();
        int position = table.position(column);
        if (position < 0) {
            throw EngineError.of(1752, 0, column, target.name());
        }
        TableColumn old = table.columns().get(position);
        if (old.identity()) {
            throw EngineError.of(1754, 0, target.name(), old.name());
        }
        if (old.defaultValue() != null) {
            throw EngineError.of(1781, 1);
        }
        context.binder().bindConstant(value.value()).as(old.type());
        int id = ids.take();
        String name = written != null ? written : SystemNames.constraint("DF", table.name(), old.name(), id);
        StoredExpression stored = StoredExpression.ofValue(value.value().toString());
        List<TableColumn> columns = new ArrayList<>(table.columns());
        columns.set(position, old.with(new DefaultConstraint(id, name, written == null, now, stored)));
        return table.with(columns, table.rows());
    }
}
