package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.query.Binder;
import org.ekmsim.engine.query.OutputRows;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.tsql.table.Output;
import org.ekmsim.tsql.table.RowTarget;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;

/** The OUTPUT clauses of one statement, and the rows that go through them. */
final class Outputs {

    private final RowRules rules;
    private final List<Clause> clauses = new ArrayList<>();

    /** A clause with its rows so far. */
    private record Clause(Output output, OutputRows plan, List<List<@Nullable Object>> rows) {}

    /**
     * @param before whether the statement has rows from before its change
     * @param after whether it has rows from after it
     */
    Outputs(List<Output> outputs, RowRules rules, Table table, boolean before, boolean after) {
        this.rules = rules;
        for (Output output : outputs) {
            OutputRows plan =
                    rules.context().binder().output(output.items(), TableRelation.columns(table), before, after);
            clauses.add(new Clause(output, plan, new ArrayList<>()));
        }
    }

    /** Binds the clauses against a table's columns, and forgets the plans. */
    static void check(List<Output> outputs, Binder binder, Table table, boolean before, boolean after) {
        outputs.forEach(output -> binder.output(output.items(), TableRelation.columns(table), before, after));
    }

    /** Starts anew, as a change does that is computed again. */
    void clear() {
        clauses.forEach(clause -> clause.rows.clear());
    }

    void add(@Nullable Row deleted, @Nullable Row inserted) {
        for (Clause clause : clauses) {
            clause.rows.add(clause.plan.row(
                    rules.context().evaluation(),
                    deleted == null ? null : deleted.values(),
                    inserted == null ? null : inserted.values()));
        }
    }

    /** The database with the rows of OUTPUT ... INTO in their tables. */
    DatabaseContents into(DatabaseContents contents) {
        DatabaseContents filled = contents;
        for (Clause clause : clauses) {
            RowTarget into = clause.output.into();
            if (into != null) {
                filled = into(filled, into, clause);
            }
        }
        return filled;
    }

    private DatabaseContents into(DatabaseContents contents, RowTarget into, Clause clause) {
        StatementContext context = rules.context();
        TargetTable target = TargetTable.of(ModelledRows.name(into), context);
        if (!target.database().equalsIgnoreCase(rules.target().database())) {
            throw new UnmodelledException("OUTPUT INTO a table of another database", context.line());
        }
        Table table = target.find(contents);
        List<Integer> columns = new ArrayList<>();
        for (Identifier name : clause.output.columns()) {
            columns.add(ColumnPositions.of(table, name.value()));
        }
        for (int i = 0; clause.output.columns().isEmpty() && i < table.columns().size(); i++) {
            if (!table.columns().get(i).identity()) {
                columns.add(i);
            }
        }
        if (columns.size() != clause.plan.columns().size()) {
            throw EngineError.of(213, 1);
        }
        RowRules intoRules = new RowRules(target, context, "INSERT");
        NewRows fresh = new NewRows(table, intoRules);
        fresh.add(
                columns,
                clause.rows.stream()
                        .map(row -> values(row, clause.plan.columns()))
                        .toList());
        DatabaseContents filled = contents.with(fresh.table());
        intoRules.require(filled, fresh.table(), fresh.rows(), List.of());
        return filled;
    }

    private static List<InsertedRows.Value> values(List<@Nullable Object> row, List<ResultColumn> columns) {
        List<InsertedRows.Value> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(new InsertedRows.Value(columns.get(i).type(), row.get(i)));
        }
        return values;
    }

    /** Sends the rows of the clauses without INTO. */
    void send(StatementContext context) {
        for (Clause clause : clauses) {
            if (clause.output.into() == null) {
                context.columns(clause.plan.columns());
                clause.rows.forEach(context::row);
            }
        }
    }
}
