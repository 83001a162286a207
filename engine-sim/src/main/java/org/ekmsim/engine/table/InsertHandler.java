package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.table.Insert;
import org.ekmsim.tsql.table.InsertSource.QuerySource;
import org.ekmsim.tsql.table.InsertSource.ValuesRows;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;

/**
 * INSERT of values or of a query's rows. All rows go in, or none.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/insert-transact-sql">INSERT (Transact-SQL)</a>
 */
public final class InsertHandler implements CommandHandler<Insert> {

    @Override
    public Class<Insert> statement() {
        return Insert.class;
    }

    @Override
    public void compile(Insert statement, Compilation compilation) {
        ModelledRows.require(statement);
        if (statement.source() instanceof ValuesRows values) {
            values.rows().forEach(row -> row.forEach(compilation::check));
        } else if (statement.source() instanceof QuerySource query) {
            compilation.check(query.query());
        }
    }

    @Override
    public void execute(Insert statement, StatementContext context) {
        TargetTable target = TargetTable.of(ModelledRows.name(statement.target()), context);
        target.require(PermissionName.INSERT, context);
        InsertedRows source = source(statement, context);
        List<Integer> columns = columns(statement, target.find(context.state()));
        source.requireWidth(columns.size(), statement.columns().isEmpty());
        context.commit(state -> insert(state, target, columns, source));
        context.counted("INSERT", source.rows().size());
    }

    private static InstanceState insert(
            InstanceState state, TargetTable target, List<Integer> columns, InsertedRows source) {
        Table table = target.find(state);
        PVector<Row> rows = table.rows();
        long identity = table.nextIdentity();
        for (List<InsertedRows.Value> values : source.rows()) {
            rows = rows.plus(row(table, target, columns, values, identity));
            identity += table.identityIncrement();
        }
        RowRules.requireUniqueKeys(table, rows, target);
        Table filled = table.withRows(rows).withIdentity(identity, table.identityIncrement());
        return target.change(state, contents -> contents.with(filled));
    }

    private static Row row(
            Table table, TargetTable target, List<Integer> columns, List<InsertedRows.Value> values, long identity) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            TableColumn column = table.columns().get(i);
            InsertedRows.Value value =
                    column.identity() ? InsertedRows.Value.integer(identity) : InsertedRows.Value.NONE;
            int given = columns.indexOf(i);
            if (given >= 0) {
                value = values.get(given);
            }
            row.add(RowRules.stored(value.content(), value.type(), column, target, "INSERT"));
        }
        return new Row(row);
    }

    /** Positions of the columns that get values; identity columns are left out unless they are named, which is 544. */
    private static List<Integer> columns(Insert statement, Table table) {
        List<Integer> columns = new ArrayList<>();
        if (statement.columns().isEmpty()) {
            for (int i = 0; i < table.columns().size(); i++) {
                if (!table.columns().get(i).identity()) {
                    columns.add(i);
                }
            }
            return columns;
        }
        for (Identifier name : statement.columns()) {
            int position = ColumnPositions.of(table, name.value());
            if (table.columns().get(position).identity()) {
                throw EngineError.of(544, 1, table.name());
            }
            if (columns.contains(position)) {
                throw EngineError.of(264, 1, name.value());
            }
            columns.add(position);
        }
        return columns;
    }

    private static InsertedRows source(Insert statement, StatementContext context) {
        if (statement.source() instanceof QuerySource query) {
            return InsertedRows.of(context.binder().bind(query.query()), context.evaluation());
        }
        List<List<Expression>> rows = statement.source() instanceof ValuesRows values ? values.rows() : List.of();
        return InsertedRows.of(rows, context);
    }
}
