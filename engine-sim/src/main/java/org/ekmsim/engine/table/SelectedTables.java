package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ekmsim.engine.database.IdentityCounter;
import org.ekmsim.engine.database.ObjectIds;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.name.NameMap;
import org.ekmsim.engine.query.IntoTables;
import org.ekmsim.engine.query.QueryPlan;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.tsql.expression.ColumnReference;
import org.ekmsim.tsql.query.IntoTable;
import org.ekmsim.tsql.query.NamedTable;
import org.ekmsim.tsql.query.SelectItem;
import org.ekmsim.tsql.query.SelectQuery;
import org.ekmsim.tsql.query.SelectStatement;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The table of SELECT ... INTO: the columns and rows of the query. A column that is the identity column of the one table
 * read stays one.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/select-into-clause-transact-sql">SELECT - INTO clause
 *     (Transact-SQL)</a>
 */
public final class SelectedTables implements IntoTables {

    @Override
    public long create(SelectStatement statement, StatementContext context) {
        SelectQuery query = (SelectQuery) statement.query();
        IntoTable into = Objects.requireNonNull(query.into());
        TargetTable target = TargetTable.made(into.table(), context);
        CreateTableHandler.requirePermission(target, context);
        QueryPlan plan = context.binder().bind(statement);
        List<TableColumn> columns = columns(plan.columns());
        Optional<Table> source = source(query, context);
        int identity = source.map(table -> identity(table, query, columns)).orElse(-1);
        if (identity >= 0) {
            columns.set(identity, columns.get(identity).asIdentity());
        }
        List<Row> rows = new ArrayList<>();
        plan.execute(context.evaluation(), row -> rows.add(new Row(row)));
        PVector<Row> stored = TreePVector.from(rows);
        IdentityCounter counter = identity < 0 ? null : source.orElseThrow().identity();
        context.commit(state -> target.change(state, contents -> {
            target.requireNew(contents);
            ObjectIds ids = contents.ids();
            Table made = Table.empty(
                            ids.take(),
                            target.schema(),
                            target.name(),
                            context.instance().now(),
                            columns)
                    .withRows(stored)
                    .with(counter);
            return contents.with(made).after(ids);
        }));
        target.remember(context);
        return rows.size();
    }

    private static List<TableColumn> columns(List<ResultColumn> selected) {
        List<TableColumn> columns = new ArrayList<>();
        for (ResultColumn column : selected) {
            if (column.name().isEmpty()) {
                throw EngineError.of(1038, 5);
            }
            if (columns.stream().anyMatch(earlier -> NameMap.same(earlier.name(), column.name()))) {
                throw EngineError.of(2705, 3, column.name(), "");
            }
            columns.add(TableColumn.of(columns.size() + 1, column.name(), column.type(), column.nullable()));
        }
        return columns;
    }

    /** The one user table the query reads, without grouping or DISTINCT. */
    private static Optional<Table> source(SelectQuery query, StatementContext context) {
        boolean plain = query.from().size() == 1 && query.grouping() == null && !query.distinct();
        if (!plain || !(query.from().get(0) instanceof NamedTable named)) {
            return Optional.empty();
        }
        TargetTable source = TargetTable.of(named.name(), context);
        return context.state().databases().find(source.database()).flatMap(database -> database.openContents()
                .table(source.schema(), source.name()));
    }

    /** The position of the source's identity column in the select list; -1 when it is not there once and plain. */
    private static int identity(Table source, SelectQuery query, List<TableColumn> columns) {
        String name = source.identityColumn().map(TableColumn::name).orElse("");
        boolean selected = query.items().stream().anyMatch(item -> isColumn(item, name));
        for (int i = 0; selected && i < columns.size(); i++) {
            if (NameMap.same(columns.get(i).name(), name)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isColumn(SelectItem item, @Nullable String name) {
        if (item instanceof SelectItem.Star) {
            return true;
        }
        return item instanceof SelectItem.ItemExpression value
                && value.alias() == null
                && value.expression() instanceof ColumnReference column
                && column.name().name().value().equalsIgnoreCase(name);
    }
}
