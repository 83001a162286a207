package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ekmsim.engine.database.DefaultConstraint;
import org.ekmsim.engine.database.IdentityCounter;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.query.ScalarPlan;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;

/** Makes rows of the values a statement gives: with identity values, defaults and NULLs for what it does not give. */
final class NewRows {

    private final RowRules rules;
    private final StatementContext context;
    private final List<Row> rows = new ArrayList<>();
    private Table table;
    private @Nullable Long lastIdentity;

    NewRows(Table table, RowRules rules) {
        this.table = table;
        this.rules = rules;
        this.context = rules.context();
    }

    /** The table with the rows added so far and its counter moved on. */
    Table table() {
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    /** The identity value of the last row; null when the table has no identity column or no row was added. */
    @Nullable
    Long lastIdentity() {
        return lastIdentity;
    }

    /**
     * Adds rows.
     *
     * @param columns positions of the columns that get values
     * @param given the values, one for each of these columns
     * @throws EngineError 515, 2628, 545, 339 and the errors of conversion; the counter stays where it got
     */
    void add(List<Integer> columns, List<List<InsertedRows.Value>> given) {
        PVector<Row> all = table.rows();
        for (List<InsertedRows.Value> values : given) {
            Row row = row(columns, values);
            rows.add(row);
            all = all.plus(row);
        }
        table = table.withRows(all);
    }

    private Row row(List<Integer> columns, List<InsertedRows.Value> values) {
        List<InsertedRows.Value> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int place = columns.indexOf(i);
            InsertedRows.Value value = place < 0 ? InsertedRows.Value.DEFAULT : values.get(place);
            TableColumn column = table.columns().get(i);
            cells.add(column.identity() ? identity(value) : value.isDefault() ? defaultOf(column, context) : value);
        }
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            InsertedRows.Value cell = cells.get(i);
            row.add(rules.stored(cell.content(), cell.type(), table.columns().get(i)));
        }
        return new Row(row);
    }

    private InsertedRows.Value identity(InsertedRows.Value given) {
        IdentityCounter counter = Objects.requireNonNull(table.identity());
        TableColumn column = table.identityColumn().orElseThrow();
        if (rules.target().takesIdentity(context)) {
            if (given.isDefault()) {
                throw EngineError.of(545, 1, table.name());
            }
            if (given.content() == null) {
                throw EngineError.of(339, 1);
            }
            Object stored = Objects.requireNonNull(rules.stored(given.content(), given.type(), column));
            lastIdentity = ((Number) stored).longValue();
            table = table.with(counter.given(lastIdentity));
            return given;
        }
        lastIdentity = counter.next();
        InsertedRows.Value value = InsertedRows.Value.integer(counter.next());
        try {
            rules.stored(value.content(), value.type(), column);
        } catch (EngineError tooLarge) {
            throw EngineError.of(8115, 1, "IDENTITY", column.type().name().sqlName());
        }
        table = table.with(counter.counted());
        return value;
    }

    /** The value of a column nobody gives a value: that of its DEFAULT, else NULL. */
    static InsertedRows.Value defaultOf(TableColumn column, StatementContext context) {
        DefaultConstraint constraint = column.defaultValue();
        if (constraint == null) {
            return new InsertedRows.Value(SqlType.INT, null);
        }
        ScalarPlan plan = context.binder().bind(constraint.value().expression());
        return new InsertedRows.Value(plan.type(), plan.evaluate(context.evaluation()));
    }
}
