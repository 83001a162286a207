package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.query.SelectItem;
import org.ekmsim.tsql.query.SelectStatement;
import org.ekmsim.tsql.query.Top;
import org.ekmsim.tsql.query.WithClause;
import org.jspecify.annotations.Nullable;

/**
 * Turns queries and expressions into typed, immutable plans. Names are resolved when binding, rows are read and session
 * functions called when executing.
 *
 * <p>Errors are those of the server's compilation: 207, 208, 209, 4104 names; 137 variables; 195, 174, 189, 8116
 * functions; 206, 257, 402, 529, 8117 types; 8120, 8121, 147, 130 grouping; 205, 116, 141, 145, 108 query shape. What
 * SQL Server has and this package does not compute raises {@link org.ekmsim.engine.message.UnmodelledException} with
 * the line.
 */
public final class Binder {

    private final Environment environment;

    /**
     * @param catalogue what FROM can name
     * @param context variables' types and functions; plans may be executed with another context that declares the same
     */
    public Binder(Catalogue catalogue, EvaluationContext context) {
        this.environment = new Environment(catalogue, context);
    }

    private Binder(Environment environment) {
        this.environment = environment;
    }

    /** Binds a SELECT statement, with result rows or assigning variables. */
    public QueryPlan bind(SelectStatement statement) {
        NamedRelations relations = new NamedRelations(environment.catalogue());
        Environment named = CommonTables.bind(environment.over(relations), statement.with());
        return BoundQuery.of(named, statement.query(), statement.ordering()).naming(relations.all());
    }

    /** Binds a query inside another statement, as INSERT ... SELECT has it. */
    public QueryPlan bind(QueryExpression query) {
        return new BoundQuery(new QueryBinder(environment, null).bind(query), List.of(), List.of());
    }

    /** Binds the expression of SET, DECLARE, RETURN: a column name is error 207 or 4104. */
    public ScalarPlan bind(Expression expression) {
        return new BoundScalar(
                new ExpressionBinder(environment, InputScope.empty()).bind(expression), expression.line());
    }

    /** Binds the expression of PRINT, VALUES or an argument of EXEC: a column name is error 128. */
    public ScalarPlan bindConstant(Expression expression) {
        return new BoundScalar(
                new ExpressionBinder(environment, new ConstantScope()).bind(expression), expression.line());
    }

    /** Binds the condition of IF or WHILE; 4145 for an expression that is no condition. */
    public PredicatePlan bindCondition(Expression condition) {
        Predicate bound = new ExpressionBinder(environment, InputScope.empty()).condition(condition);
        return context -> bound.test(Frame.root(context));
    }

    /** The binder within a statement that begins with common table expressions. */
    public Binder with(@Nullable WithClause clause) {
        return new Binder(CommonTables.bind(environment, clause));
    }

    /**
     * The rows an UPDATE or DELETE changes.
     *
     * @param relation the rows of the target as they are
     */
    public TargetRows targets(ChangeTarget target, Relation relation, @Nullable Top top, @Nullable Condition where) {
        return new TargetBinder(environment).bind(target, relation, top, where);
    }

    /** The row count of TOP over rows that are not ordered. */
    public <R> List<R> top(@Nullable Top top, List<R> rows) {
        Cut cut = Cut.of(top, new ExpressionBinder(environment, InputScope.empty()), false);
        return cut.apply(rows, Frame.root(environment.context()), (left, right) -> 0);
    }

    /**
     * The OUTPUT clause of a statement that changes rows.
     *
     * @param table the columns of the changed table
     * @param before whether there are rows before the change, called deleted
     * @param after whether there are rows after it, called inserted
     */
    public OutputRows output(List<SelectItem> items, List<ResultColumn> table, boolean before, boolean after) {
        return BoundOutput.bind(environment, items, table, before, after);
    }

    /**
     * The scope of a constraint.
     *
     * @param table the table's name, which may qualify its columns
     * @param columns the table's columns, in the order of its rows
     */
    public RowScope over(String table, List<ResultColumn> columns) {
        TableLabel label = new TableLabel(false, List.of(table));
        List<InputScope.Column> scoped = columns.stream()
                .map(column -> new InputScope.Column(label, column.name(), column.type(), column.nullable()))
                .toList();
        return new BoundRowScope(new ExpressionBinder(environment, new InputScope(scoped, null)));
    }

    /** A converted or plain expression outside all queries. */
    private record BoundScalar(Scalar scalar, int line) implements ScalarPlan {
        @Override
        public SqlType type() {
            return scalar.type();
        }

        @Override
        public @Nullable Object evaluate(EvaluationContext context) {
            return scalar.evaluate(Frame.root(context));
        }

        @Override
        public ScalarPlan as(SqlType target) {
            return new BoundScalar(Converted.to(target, scalar, line), line);
        }
    }
}
