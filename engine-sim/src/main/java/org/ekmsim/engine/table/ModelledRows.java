package org.ekmsim.engine.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.query.ModelledQueries;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.expression.DefaultValue;
import org.ekmsim.tsql.query.QueryHint;
import org.ekmsim.tsql.query.SelectItem;
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
import org.ekmsim.tsql.tree.Identifier;
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
        rows.require(statement.with(), statement.top(), statement.outputs(), statement.hints());
        rows.require(statement.target(), statement.with());
        if (statement.source() instanceof InsertSource.QuerySource query) {
            rows.queries.require(query.query());
        }
        if (statement.source() instanceof InsertSource.Executed && statement.top() != null) {
            throw rows.refusal(" TOP ... EXECUTE");
        }
    }

    static void require(Update statement) {
        ModelledRows rows = new ModelledRows("UPDATE", statement);
        rows.require(statement.with(), statement.top(), statement.outputs(), statement.hints());
        rows.require(statement.target(), statement.with());
        statement.assignments().forEach(rows::require);
        rows.require(statement.from(), statement.where());
    }

    static void require(Delete statement) {
        ModelledRows rows = new ModelledRows("DELETE", statement);
        rows.require(statement.with(), statement.top(), statement.outputs(), statement.hints());
        rows.require(statement.target(), statement.with());
        rows.require(statement.from(), statement.where());
    }

    /** The name of the table a modelled statement changes. */
    static ObjectName name(RowTarget target) {
        if (target instanceof RowTarget.Table table) {
            return table.name();
        }
        if (target instanceof RowTarget.Variable variable) {
            return new ObjectName(SqlParserPos.ZERO, List.of(new Identifier(SqlParserPos.ZERO, variable.name())));
        }
        throw new IllegalStateException("a target that should have been refused: " + target);
    }

    private void require(@Nullable WithClause with, @Nullable Top top, List<Output> outputs, List<QueryHint> hints) {
        queries.require(with);
        queries.require(top);
        queries.require(hints);
        for (Output output : outputs) {
            if (output.into() != null) {
                require(output.into(), null);
            }
            for (SelectItem item : output.items()) {
                if (item instanceof SelectItem.ItemExpression value) {
                    queries.require(value.expression());
                }
            }
        }
    }

    private void require(RowTarget target, @Nullable WithClause with) {
        if (target instanceof RowTarget.Rowset) {
            throw refusal(" of a rowset function");
        }
        if (target instanceof RowTarget.Table table) {
            queries.requireTableHints(table.hints());
            String name = table.name().name().value();
            if (with != null
                    && with.tables().stream()
                            .anyMatch(common -> common.name().value().equalsIgnoreCase(name))) {
                throw refusal(" of a common table expression");
            }
        }
    }

    private void require(Assignment assignment) {
        if (assignment instanceof Assignment.OfVariable variable) {
            queries.require(variable.expression());
        }
        if (assignment instanceof Assignment.OfMethod) {
            throw refusal(" ... SET with a method");
        }
        if (assignment instanceof Assignment.OfColumn column) {
            if (!(column.expression() instanceof DefaultValue)) {
                queries.require(column.expression());
            }
        }
    }

    private void require(List<TableSource> from, @Nullable Condition where) {
        queries.requireSources(from);
        queries.require(where);
    }

    private UnmodelledException refusal(String clause) {
        return new UnmodelledException(verb + clause, line);
    }
}
