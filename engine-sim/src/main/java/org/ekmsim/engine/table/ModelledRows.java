package org.ekmsim.engine.table;

import java.util.List;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.query.ModelledQueries;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.query.QueryHint;
import org.ekmsim.tsql.query.TableSource;
import org.ekmsim.tsql.query.Top;
import org.ekmsim.tsql.query.WithClause;
import org.ekmsim.tsql.table.Assignment;
import org.ekmsim.tsql.table.Delete;
import org.ekmsim.tsql.table.Insert;
import org.ekmsim.tsql.table.InsertSource;
import org.ekmsim.tsql.table.Output;
import org.ekmsim.tsql.table.RowTarget;
import org.ekmsim.tsql.table.Update;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.jspecify.annotations.Nullable;

/** Refuses by name what a statement that changes rows may hold and the engine does not carry out. */
final class ModelledRows {

    private final String verb;
    private final int line;
    private final ModelledQueries queries;

    private ModelledRows(String verb, Statement statement) {
        this.verb = verb;
        this.line = statement.line();
        this.queries = new ModelledQueries(line);
    }

    static void require(Insert statement) {
        ModelledRows rows = new ModelledRows("INSERT", statement);
        rows.requireNone(statement.with(), statement.top(), statement.outputs(), statement.hints());
        rows.require(statement.target());
        if (statement.source() instanceof InsertSource.DefaultRow) {
            throw rows.refusal(" ... DEFAULT VALUES");
        }
        if (statement.source() instanceof InsertSource.Executed) {
            throw rows.refusal(" ... EXECUTE");
        }
    }

    static void require(Update statement) {
        ModelledRows rows = new ModelledRows("UPDATE", statement);
        rows.requireNone(statement.with(), statement.top(), statement.outputs(), statement.hints());
        rows.require(statement.target());
        statement.assignments().forEach(rows::require);
        rows.require(statement.from(), statement.where());
    }

    static void require(Delete statement) {
        ModelledRows rows = new ModelledRows("DELETE", statement);
        rows.requireNone(statement.with(), statement.top(), statement.outputs(), statement.hints());
        rows.require(statement.target());
        rows.require(statement.from(), statement.where());
    }

    /** The name of the table a modelled statement changes. */
    static ObjectName name(RowTarget target) {
        if (target instanceof RowTarget.Table table) {
            return table.name();
        }
        throw new IllegalStateException("a target that should have been refused: " + target);
    }

    private void requireNone(
            @Nullable WithClause with, @Nullable Top top, List<Output> outputs, List<QueryHint> hints) {
        if (with != null) {
            throw new UnmodelledException("WITH (common table expression)", line);
        }
        if (top != null) {
            throw refusal(" TOP");
        }
        if (!outputs.isEmpty()) {
            throw refusal(" ... OUTPUT");
        }
        if (!hints.isEmpty()) {
            throw refusal(" ... OPTION");
        }
    }

    private void require(RowTarget target) {
        if (target instanceof RowTarget.Variable) {
            throw new UnmodelledException("table variable", line);
        }
        if (target instanceof RowTarget.Rowset) {
            throw refusal(" of a rowset function");
        }
        if (target instanceof RowTarget.Table table && !table.hints().isEmpty()) {
            throw new UnmodelledException("table hint " + table.hints().get(0).word(), line);
        }
    }

    private void require(Assignment assignment) {
        if (assignment instanceof Assignment.OfVariable) {
            throw refusal(" ... SET @variable");
        }
        if (assignment instanceof Assignment.OfMethod) {
            throw refusal(" ... SET with a method");
        }
        if (assignment instanceof Assignment.OfColumn column) {
            if (column.column().parts().size() > 1) {
                throw refusal(" ... SET with a qualified column");
            }
            queries.require(column.expression());
        }
    }

    private void require(List<TableSource> from, @Nullable Condition where) {
        if (!from.isEmpty()) {
            throw refusal(" ... FROM");
        }
        queries.require(where);
    }

    private UnmodelledException refusal(String clause) {
        return new UnmodelledException(verb + clause, line);
    }
}
