package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.query.CommonTables.CommonTable;
import org.ekmsim.engine.query.InputScope.Column;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.query.DerivedTable;
import org.ekmsim.tsql.query.Join;
import org.ekmsim.tsql.query.NamedTable;
import org.ekmsim.tsql.query.TableFunction;
import org.ekmsim.tsql.query.TableSource;
import org.ekmsim.tsql.query.ValuesTable;
import org.ekmsim.tsql.query.VariableTable;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * Binds FROM clauses.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/from-transact-sql">FROM clause plus JOIN, APPLY, PIVOT
 *     (Transact-SQL)</a>
 */
final class FromBinder {

    /** A bound table source: where its rows come from and what their columns are called. */
    record Bound(RowSource source, List<Column> columns) {}

    /** The name of the column that numbers the rows of a target; no script can write it. */
    static final String POSITION = "\0position";

    private final Environment environment;
    private final @Nullable NamedTable target;
    private final @Nullable Relation targetRows;

    FromBinder(Environment environment) {
        this(environment, null, null);
    }

    /**
     * Binds the FROM clause of a statement that changes rows.
     *
     * @param target the source whose rows are numbered, or null
     * @param targetRows the rows as the statement finds them
     */
    FromBinder(Environment environment, @Nullable NamedTable target, @Nullable Relation targetRows) {
        this.environment = environment;
        this.target = target;
        this.targetRows = targetRows;
    }

    /** The target's rows, crossed with those of a FROM clause that does not name it. */
    Bound numberedFirst(TableLabel label, List<TableSource> sources) {
        Bound bound = numbered(label);
        for (TableSource source : sources) {
            bound = joined(bound, bind(source, null), null, false, false);
        }
        return bound;
    }

    private Bound numbered(TableLabel label) {
        Relation rows = Objects.requireNonNull(targetRows);
        List<Column> columns = new ArrayList<>(columns(label, rows.columns()));
        columns.add(new Column(label, POSITION, SqlType.INT, false));
        return new Bound(new RowSource.Numbered(rows), List.copyOf(columns));
    }

    /** Several sources are a cross join; none is one row without columns. */
    Bound bind(List<TableSource> sources, @Nullable Scope outer) {
        Bound bound = null;
        for (TableSource source : sources) {
            Bound next = bind(source, outer);
            bound = bound == null ? next : joined(bound, next, null, false, false);
        }
        return bound == null ? new Bound(new RowSource.OneRow(), List.of()) : bound;
    }

    private Bound variable(VariableTable variable) {
        Relation relation = environment
                .catalogue()
                .variable(variable.variable())
                .orElseThrow(() -> EngineError.of(1087, 1, variable.variable()));
        Identifier name = new Identifier(variable.getParserPosition(), variable.variable());
        TableLabel label = TableLabel.of(variable.alias() == null ? name : variable.alias());
        return new Bound(new RowSource.Stored(relation), columns(label, relation.columns()));
    }

    private Bound bind(TableSource source, @Nullable Scope outer) {
        if (source == target) {
            NamedTable table = (NamedTable) source;
            return numbered(TableLabel.of(table.name(), table.alias()));
        }
        if (source instanceof NamedTable table) {
            Optional<CommonTable> common = environment.commonTables().find(table.name());
            if (common.isPresent()) {
                TableLabel label = TableLabel.of(table.name(), table.alias());
                RowSource rows = new RowSource.Derived(common.get().plan());
                return new Bound(rows, columns(label, common.get().columns()));
            }
            Relation relation = environment
                    .catalogue()
                    .relation(table.name())
                    .orElseThrow(() -> EngineError.of(208, 1, Names.dotted(table.name())));
            TableLabel label = TableLabel.of(table.name(), table.alias());
            return new Bound(new RowSource.Stored(relation), columns(label, relation.columns()));
        }
        if (source instanceof VariableTable variable) {
            return variable(variable);
        }
        if (source instanceof TableFunction function) {
            return function(function, outer);
        }
        if (source instanceof DerivedTable derived) {
            return derived(derived, outer);
        }
        if (source instanceof ValuesTable values) {
            return values(values, outer);
        }
        if (source instanceof Join join) {
            return join(join, outer);
        }
        throw new UnmodelledException("table source " + source, source.line());
    }

    /** The columns of a function do not depend on its arguments, so they are asked for with NULLs. */
    private Bound function(TableFunction function, @Nullable Scope outer) {
        ExpressionBinder binder = new ExpressionBinder(environment, outer == null ? InputScope.empty() : outer);
        List<Scalar> arguments = function.arguments().stream().map(binder::bind).toList();
        TableLabel label = TableLabel.of(function.name(), function.alias());
        if (StringSplit.isMeant(function)) {
            String name = function.name().name().value().toLowerCase(Locale.ROOT);
            StringSplit split = StringSplit.of(new CallSite(name, arguments, function.line()));
            return new Bound(split, columns(label, renamed(split.columns(), function)));
        }
        Relation shape = environment
                .catalogue()
                .function(function.name(), Collections.nCopies(arguments.size(), null))
                .orElseThrow(() -> EngineError.of(208, 1, Names.dotted(function.name())));
        RowSource source = new RowSource.Called(environment.catalogue(), function.name(), arguments);
        return new Bound(source, columns(label, renamed(shape.columns(), function)));
    }

    private static List<ResultColumn> renamed(List<ResultColumn> columns, TableFunction function) {
        if (function.columns().isEmpty() || function.alias() == null) {
            return columns;
        }
        return ColumnNames.of(columns, function.columns(), function.alias().value());
    }

    private Bound derived(DerivedTable derived, @Nullable Scope outer) {
        RowPlan plan = new QueryBinder(environment, outer).bind(derived.query());
        List<ResultColumn> named = ColumnNames.of(
                plan.columns(), derived.columns(), derived.alias().value());
        return new Bound(new RowSource.Derived(plan), columns(TableLabel.of(derived.alias()), named));
    }

    /** The columns of a table value constructor have types that hold the values of every row. */
    private Bound values(ValuesTable table, @Nullable Scope outer) {
        ExpressionBinder binder = new ExpressionBinder(environment, outer == null ? InputScope.empty() : outer);
        int width = table.rows().get(0).size();
        List<List<Scalar>> rows = new ArrayList<>();
        for (List<Expression> row : table.rows()) {
            if (row.size() != width) {
                throw EngineError.of(10709, 1);
            }
            rows.add(row.stream().map(binder::bind).toList());
        }
        List<ResultColumn> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            SqlType type = ChoiceFunctions.common(
                            rows.stream().map(row -> row.get(column)).toList())
                    .orElse(SqlType.INT);
            boolean nullable = rows.stream().anyMatch(row -> row.get(column).nullable());
            columns.add(new ResultColumn("", type, nullable));
        }
        List<List<Scalar>> converted = new ArrayList<>();
        for (List<Scalar> row : rows) {
            List<Scalar> values = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                values.add(Converted.to(columns.get(i).type(), row.get(i), table.line()));
            }
            converted.add(values);
        }
        Identifier alias = table.alias();
        if (alias == null) {
            throw EngineError.of(102, 1, ")");
        }
        List<ResultColumn> named = ColumnNames.of(columns, table.columns(), alias.value());
        return new Bound(new RowSource.Values(converted), columns(TableLabel.of(alias), named));
    }

    private Bound join(Join join, @Nullable Scope outer) {
        Bound left = bind(join.left(), outer);
        if (join.kind() == Join.Kind.CROSS_APPLY || join.kind() == Join.Kind.OUTER_APPLY) {
            boolean keepLeft = join.kind() == Join.Kind.OUTER_APPLY;
            Bound right = bind(join.right(), new InputScope(left.columns, outer));
            RowSource applied = new RowSource.Applied(
                    left.source, right.source, left.columns.size(), right.columns.size(), keepLeft);
            return new Bound(applied, together(left, right, false, keepLeft));
        }
        Bound right = bind(join.right(), outer);
        boolean keepLeft = join.kind() == Join.Kind.LEFT || join.kind() == Join.Kind.FULL;
        boolean keepRight = join.kind() == Join.Kind.RIGHT || join.kind() == Join.Kind.FULL;
        Predicate on = null;
        if (join.on() != null) {
            Scope both = new InputScope(together(left, right, false, false), outer);
            on = new ExpressionBinder(environment, both).condition(join.on());
        }
        return joined(left, right, on, keepLeft, keepRight);
    }

    private static Bound joined(Bound left, Bound right, @Nullable Predicate on, boolean keepLeft, boolean keepRight) {
        RowSource joined = Joined.on(
                left.source, right.source, left.columns.size(), right.columns.size(), on, keepLeft, keepRight);
        return new Bound(joined, together(left, right, keepRight, keepLeft));
    }

    /** The columns of both sides; the same name on both is an error. */
    private static List<Column> together(Bound left, Bound right, boolean leftMayMiss, boolean rightMayMiss) {
        Set<TableLabel> labels = new HashSet<>();
        left.columns.forEach(column -> labels.add(column.table()));
        for (TableLabel label : labels) {
            boolean twice =
                    right.columns.stream().anyMatch(column -> column.table().sameAs(label));
            if (twice) {
                throw label.aliased()
                        ? EngineError.of(1011, 1, label.shown())
                        : EngineError.of(1013, 1, label.shown(), label.shown());
            }
        }
        List<Column> all = new ArrayList<>();
        left.columns.forEach(column -> all.add(leftMayMiss ? nullable(column) : column));
        right.columns.forEach(column -> all.add(rightMayMiss ? nullable(column) : column));
        return List.copyOf(all);
    }

    private static Column nullable(Column column) {
        return new Column(column.table(), column.name(), column.type(), true);
    }

    private static List<Column> columns(TableLabel label, List<ResultColumn> columns) {
        return columns.stream()
                .map(column -> new Column(label, column.name(), column.type(), column.nullable()))
                .toList();
    }
}
