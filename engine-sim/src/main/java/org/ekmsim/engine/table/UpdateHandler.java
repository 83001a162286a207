package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.query.Binder;
import org.ekmsim.engine.query.ChangeTarget;
import org.ekmsim.engine.query.Relation;
import org.ekmsim.engine.query.TargetRows;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.RowCount;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.Variables;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.tsql.expression.DefaultValue;
import org.ekmsim.tsql.table.Assignment;
import org.ekmsim.tsql.table.Update;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;

/**
 * UPDATE of one table, perhaps by the rows of others.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/update-transact-sql">UPDATE (Transact-SQL)</a>
 */
public final class UpdateHandler implements CommandHandler<Update> {

    /**
     * What one assignment sets.
     *
     * @param column position of the column, -1 for none
     * @param value null for DEFAULT
     * @param variable the variable that gets the value as well, or null
     */
    private record Change(
            int column,
            TargetRows.@Nullable RowValue value,
            @Nullable String variable) {}

    @Override
    public Class<Update> statement() {
        return Update.class;
    }

    @Override
    public void compile(Update statement, Compilation compilation) {
        ModelledRows.require(statement);
        compilation.deferringObjects(() -> {
            ChangeTarget changed = ChangeTarget.of(ModelledRows.name(statement.target()), statement.from());
            Table table = TargetTable.of(changed.table(), compilation).find(compilation.state());
            TargetRows rows = rows(statement, changed, new TableRelation(table), compilation.binder());
            changes(statement, table, rows);
            Outputs.check(statement.outputs(), compilation.binder(), table, true, true);
        });
    }

    private static TargetRows rows(Update statement, ChangeTarget changed, Relation relation, Binder binder) {
        return binder.with(statement.with()).targets(changed, relation, statement.top(), statement.where());
    }

    @Override
    public void execute(Update statement, StatementContext context) {
        ChangeTarget changed = ChangeTarget.of(ModelledRows.name(statement.target()), statement.from());
        TargetTable target = TargetTable.of(changed.table(), context);
        target.require(PermissionName.UPDATE, columns(statement, target.find(context.state())), context);
        RowRules rules = new RowRules(target, context, "UPDATE");
        Outputs outputs = new Outputs(statement.outputs(), rules, target.find(context.state()), true, true);
        RowCount updated = new RowCount();
        // The computation starts over when somebody else has changed the database meanwhile.
        Runnable variablesAgain = context.variables().keep();
        target.replace(context, contents -> {
            outputs.clear();
            variablesAgain.run();
            Table current = target.find(contents);
            TargetRows rows = rows(statement, changed, target.rows(current, context), context.binder());
            List<Change> changes = changes(statement, current, rows);
            List<Row> before = new ArrayList<>();
            List<Row> after = new ArrayList<>();
            PVector<Row> all = current.rows();
            for (TargetRows.Match match : rows.find(context.evaluation())) {
                Row old = current.rows().get(match.position());
                Row fresh = changed(old, match, current, changes, rules);
                before.add(old);
                after.add(fresh);
                all = all.with(match.position(), fresh);
                outputs.add(old, fresh);
            }
            Table table = current.withRows(all);
            DatabaseContents whole = contents.with(table);
            rules.require(whole, table, after, before);
            updated.reset();
            updated.add(after.size());
            return outputs.into(whole);
        });
        outputs.send(context);
        context.counted("UPDATE", updated.value());
    }

    /** The positions of the columns that are set. */
    private static List<Integer> columns(Update statement, Table table) {
        return statement.assignments().stream()
                .flatMap(assignment -> Optional.ofNullable(
                        assignment instanceof Assignment.OfVariable assigned
                                ? assigned.column()
                                : ((Assignment.OfColumn) assignment).column())
                        .stream())
                .map(column -> ColumnPositions.of(table, column.name().value()))
                .toList();
    }

    private static List<Change> changes(Update statement, Table table, TargetRows rows) {
        List<Change> changes = new ArrayList<>();
        for (Assignment assignment : statement.assignments()) {
            changes.add(change(assignment, table, rows, changes));
        }
        return changes;
    }

    private static Change change(Assignment assignment, Table table, TargetRows rows, List<Change> changes) {
        if (assignment instanceof Assignment.OfVariable assigned) {
            rows.bind(assigned.variable());
            int column = assigned.column() == null ? -1 : column(assigned.column(), table, changes);
            return new Change(
                    column,
                    rows.bind(assigned.expression()),
                    assigned.variable().name());
        }
        Assignment.OfColumn set = (Assignment.OfColumn) assignment;
        int column = column(set.column(), table, changes);
        boolean byDefault = set.expression() instanceof DefaultValue;
        return new Change(column, byDefault ? null : rows.bind(set.expression()), null);
    }

    private static int column(ObjectName written, Table table, List<Change> changes) {
        String name = written.name().value();
        int column = ColumnPositions.of(table, name);
        if (table.columns().get(column).identity()) {
            throw EngineError.of(8102, 1, table.columns().get(column).name());
        }
        if (changes.stream().anyMatch(earlier -> earlier.column == column)) {
            throw EngineError.of(264, 1, name);
        }
        return column;
    }

    private static Row changed(Row row, TargetRows.Match match, Table table, List<Change> changes, RowRules rules) {
        List<@Nullable Object> values = new ArrayList<>(row.values());
        for (Change change : changes) {
            TargetRows.RowValue value = change.value();
            InsertedRows.Value given = value == null
                    ? NewRows.defaultOf(table.columns().get(change.column()), rules.context())
                    : new InsertedRows.Value(
                            value.type(), value.evaluate(rules.context().evaluation(), match));
            if (change.column() >= 0) {
                TableColumn column = table.columns().get(change.column());
                given = new InsertedRows.Value(column.type(), rules.stored(given.content(), given.type(), column));
                values.set(change.column(), given.content());
            }
            if (change.variable() != null) {
                assign(change.variable(), given, rules.context().variables());
            }
        }
        return new Row(values);
    }

    /** The variable gets the value of each row in turn; the expressions of the next row see it. */
    private static void assign(String variable, InsertedRows.Value value, Variables variables) {
        variables
                .type(variable)
                .ifPresent(type -> variables.assign(variable, Conversion.convert(value.content(), value.type(), type)));
    }
}
