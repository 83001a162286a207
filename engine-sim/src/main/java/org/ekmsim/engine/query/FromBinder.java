package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.query.CommonTables.CommonTable;
import org.ekmsim.engine.query.InputScope.Column;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.DefaultValue;
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
    BoundSource numberedFirst(TableLabel label, List<TableSource> sources) {
        BoundSource bound = numbered(label);
        for (TableSource source : sources) {
            bound = bound.joined(bind(source, null), null, false, false);
        }
        return bound;
    }

    private BoundSource numbered(TableLabel label) {
        Relation rows = Objects.requireNonNull(targetRows);
        List<Column> columns = new ArrayList<>(BoundSource.labelled(label, rows));
        columns.add(new Column(label, POSITION, SqlType.INT, false));
        return new BoundSource(new RowSource.Numbered(rows), List.copyOf(columns));
    }

    /** Several sources are a cross join; none is one row without columns. */
    BoundSource bind(List<TableSource> sources, @Nullable Scope outer) {
        BoundSource bound = null;
        for (TableSource source : sources) {
            BoundSource next = bind(source, outer);
            bound = bound == null ? next : bound.joined(next, null, false, false);
        }
        return bound == null ? new BoundSource(new RowSource.OneRow(), List.of()) : bound;
    }

    private BoundSource variable(VariableTable variable) {
        Relation relation = environment
                .catalogue()
                .variable(variable.variable())
                .orElseThrow(() -> EngineError.of(1087, 1, variable.variable()));
        Identifier name = new Identifier(variable.getParserPosition(), variable.variable());
        TableLabel label = TableLabel.of(variable.alias() == null ? name : variable.alias());
        return BoundSource.of(relation, label);
    }

    private BoundSource bind(TableSource source, @Nullable Scope outer) {
        if (source == target) {
            NamedTable table = (NamedTable) source;
            return numbered(TableLabel.of(table.name(), table.alias()));
        }
        if (source instanceof NamedTable table) {
            Optional<CommonTable> common = environment.commonTables().find(table.name());
            if (common.isPresent()) {
                TableLabel label = TableLabel.of(table.name(), table.alias());
                RowSource rows = new RowSource.Derived(common.get().plan());
                return BoundSource.of(rows, label, common.get().columns());
            }
            Relation relation = environment
                    .catalogue()
                    .relation(table.name())
                    .orElseThrow(() -> EngineError.of(208, 1, Names.dotted(table.name())));
            TableLabel label = TableLabel.of(table.name(), table.alias());
            return BoundSource.of(relation, label);
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
            return ValuesBinder.bind(
                    values, new ExpressionBinder(environment, outer == null ? InputScope.empty() : outer));
        }
        if (source instanceof Join join) {
            return join(join, outer);
        }
        throw new UnmodelledException("table source " + source, source.line());
    }

    /** The columns of a function do not depend on its arguments, so they are asked for with NULLs. */
    private BoundSource function(TableFunction function, @Nullable Scope outer) {
        ExpressionBinder binder = new ExpressionBinder(environment, outer == null ? InputScope.empty() : outer);
        List<Scalar> arguments = function.arguments().stream()
                .map(argument -> argument instanceof DefaultValue ? Literal.NULL : binder.bind(argument))
                .toList();
        TableLabel label = TableLabel.of(function.name(), function.alias());
        if (StringSplit.isMeant(function)) {
            String name = function.name().name().value().toLowerCase(Locale.ROOT);
            StringSplit split = StringSplit.of(new CallSite(name, arguments, function.line()));
            return BoundSource.of(split, label, renamed(split.columns(), function));
        }
        Relation shape = environment
                .catalogue()
                .function(function.name(), Collections.nCopies(arguments.size(), null))
                .orElseThrow(() -> EngineError.of(208, 1, Names.dotted(function.name())));
        RowSource source = new RowSource.Called(environment.catalogue(), function.name(), arguments);
        return BoundSource.of(source, label, renamed(shape.columns(), function));
    }

    private static List<ResultColumn> renamed(List<ResultColumn> columns, TableFunction function) {
        if (function.columns().isEmpty() || function.alias() == null) {
            return columns;
        }
        return ColumnNames.of(columns, function.columns(), function.alias().value());
    }

    private BoundSource derived(DerivedTable derived, @Nullable Scope outer) {
        RowPlan plan = new QueryBinder(environment, outer).bind(derived.query());
        List<ResultColumn> named = ColumnNames.of(
                plan.columns(), derived.columns(), derived.alias().value());
        return BoundSource.of(new RowSource.Derived(plan), TableLabel.of(derived.alias()), named);
    }

    private BoundSource join(Join join, @Nullable Scope outer) {
        BoundSource left = bind(join.left(), outer);
        if (join.kind() == Join.Kind.CROSS_APPLY || join.kind() == Join.Kind.OUTER_APPLY) {
            boolean keepLeft = join.kind() == Join.Kind.OUTER_APPLY;
            return left.applied(bind(join.right(), new InputScope(left.columns(), outer)), keepLeft);
        }
        BoundSource right = bind(join.right(), outer);
        boolean keepLeft = join.kind() == Join.Kind.LEFT || join.kind() == Join.Kind.FULL;
        boolean keepRight = join.kind() == Join.Kind.RIGHT || join.kind() == Join.Kind.FULL;
        Predicate on = null;
        if (join.on() != null) {
            Scope both = new InputScope(left.together(right, false, false), outer);
            on = new ExpressionBinder(environment, both).condition(join.on());
        }
        return left.joined(right, on, keepLeft, keepRight);
    }
}
