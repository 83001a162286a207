package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.DeclaredType;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.BinaryExpression;
import org.ekmsim.tsql.expression.BinaryLiteral;
import org.ekmsim.tsql.expression.CaseExpression;
import org.ekmsim.tsql.expression.CastExpression;
import org.ekmsim.tsql.expression.CollateExpression;
import org.ekmsim.tsql.expression.ColumnReference;
import org.ekmsim.tsql.expression.ConvertExpression;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.FunctionCall;
import org.ekmsim.tsql.expression.GlobalVariable;
import org.ekmsim.tsql.expression.NullLiteral;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.expression.OrderedSetFunction;
import org.ekmsim.tsql.expression.ScalarSubquery;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.expression.TrimExpression;
import org.ekmsim.tsql.expression.UnaryExpression;
import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.expression.WindowedFunction;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.tree.DataType;
import org.jspecify.annotations.Nullable;

/** Binds scalar expressions in one scope. */
final class ExpressionBinder {

    private final Environment environment;
    private final Scope scope;
    private final ConditionBinder conditions;
    private final FunctionBinder functions;

    private final @Nullable Windows windows;

    ExpressionBinder(Environment environment, Scope scope) {
        this(environment, scope, null);
    }

    /** @param windows collects the ranking functions where the clause may hold some, otherwise null */
    ExpressionBinder(Environment environment, Scope scope, @Nullable Windows windows) {
        this.environment = environment;
        this.scope = scope;
        this.windows = windows;
        this.conditions = new ConditionBinder(this);
        this.functions = new FunctionBinder(environment, this);
    }

    Scope scope() {
        return scope;
    }

    /** Binds a search condition; 4145 for an expression that is none. */
    Predicate condition(Expression expression) {
        return conditions.bind(expression);
    }

    Scalar bind(Expression expression) {
        Scalar grouped = scope.grouped(expression, this);
        if (grouped != null) {
            return grouped;
        }
        if (expression instanceof ColumnReference column) {
            return scope.resolve(column.name());
        }
        if (expression instanceof FunctionCall call) {
            return functions.bind(call);
        }
        if (expression instanceof BinaryExpression binary) {
            Arithmetic.Operator operator = operator(binary.operator());
            return Arithmetic.of(operator, bind(binary.left()), bind(binary.right()), binary.line());
        }
        if (expression instanceof UnaryExpression unary) {
            return Sign.of(unary.operator(), bind(unary.operand()), unary.line());
        }
        if (expression instanceof CastExpression cast) {
            return cast(cast.operand(), cast.type(), null, cast.tryCast());
        }
        if (expression instanceof ConvertExpression convert) {
            return cast(convert.operand(), convert.type(), convert.style(), convert.tryConvert());
        }
        if (expression instanceof CaseExpression cases) {
            return caseOf(cases);
        }
        if (expression instanceof CollateExpression collate) {
            return collated(collate);
        }
        if (expression instanceof WindowedFunction windowed) {
            if (windows == null) {
                throw EngineError.of(4108, 1);
            }
            return windows.bind(windowed, new ExpressionBinder(environment, scope));
        }
        if (expression instanceof OrderedSetFunction ordered) {
            return scope.aggregate(ordered.function(), ordered.order(), this);
        }
        if (expression instanceof TrimExpression trim) {
            return TextFunctions.trim(trim.side(), bind(trim.characters()), bind(trim.operand()), trim.line());
        }
        if (expression instanceof ScalarSubquery subquery) {
            return SubqueryValue.of(singleColumn(subquery.query()));
        }
        return constant(expression);
    }

    private Scalar constant(Expression expression) {
        if (expression instanceof StringLiteral text) {
            return LiteralTypes.ofText(text.value(), text.national());
        }
        if (expression instanceof NumberLiteral number) {
            return LiteralTypes.ofNumber(number);
        }
        if (expression instanceof BinaryLiteral binary) {
            return LiteralTypes.ofBinary(binary.value());
        }
        if (expression instanceof NullLiteral) {
            return Literal.NULL;
        }
        if (expression instanceof VariableReference variable) {
            return SessionValue.Variable.bind(variable.name(), environment.context());
        }
        if (expression instanceof GlobalVariable variable) {
            return SessionValue.Global.bind(variable.name(), environment.context());
        }
        throw new UnmodelledException("a condition used as a value", expression.line());
    }

    /** Binds a query that may name the columns of this scope. */
    Subquery query(QueryExpression query) {
        CorrelationWatch watch = new CorrelationWatch(scope);
        RowPlan plan = new QueryBinder(environment, watch).bind(query);
        return new Subquery(plan, watch.correlated());
    }

    /** A query used as a value or list of values; 116 when it has more than one column. */
    Subquery singleColumn(QueryExpression query) {
        Subquery bound = query(query);
        if (bound.plan().columns().size() != 1) {
            throw EngineError.of(116, 1);
        }
        return bound;
    }

    private Scalar cast(Expression operand, DataType written, @Nullable Expression style, boolean attempt) {
        SqlType type = DeclaredType.ofCast(written);
        Scalar bound = bind(operand);
        if (Literal.isNull(bound)) {
            return Literal.of(type, null);
        }
        Conversion.requireExplicit(bound.type(), type, written.line());
        Scalar number = style == null ? null : Converted.to(SqlType.INT, bind(style), written.line());
        return new Cast(bound, type, number, attempt);
    }

    private Scalar collated(CollateExpression collate) {
        Scalar operand = bind(collate.operand());
        String name = collate.collation().value();
        if (!operand.type().name().isCharacter()) {
            throw EngineError.of(447, 0, operand.type().name().sqlName());
        }
        Collation collation = Collation.named(name).orElseThrow(() -> unknown(name, collate.line()));
        return new Collated(operand, collation, name);
    }

    /** A name of one of the server's families of collations is one the simulator does not sort by. */
    private static RuntimeException unknown(String name, int line) {
        boolean family = name.matches("(?i)(SQL_)?[A-Za-z0-9]+(_[A-Za-z0-9]+)*_(CI|CS|BIN|BIN2)(_.*)?");
        return family ? new UnmodelledException("COLLATE " + name, line) : EngineError.of(448, 1, name);
    }

    private Scalar caseOf(CaseExpression cases) {
        Expression operand = cases.operand();
        Scalar compared = operand == null ? null : bind(operand);
        List<Predicate> tests = new ArrayList<>();
        List<Scalar> values = new ArrayList<>();
        for (CaseExpression.When when : cases.whens()) {
            tests.add(
                    compared == null
                            ? condition(when.condition())
                            : conditions.equal(
                                    compared,
                                    bind(when.condition()),
                                    when.condition().line()));
            values.add(bind(when.result()));
        }
        Expression otherwise = cases.otherwise();
        values.add(otherwise == null ? Literal.NULL : bind(otherwise));
        return choice(tests, values, cases.line());
    }

    /** CASE and IIF: one more value than tests, all brought to one type. */
    static Scalar choice(List<Predicate> tests, List<Scalar> values, int line) {
        SqlType type = ChoiceFunctions.common(values).orElseThrow(() -> EngineError.of(8133, 1));
        List<Case.Branch> branches = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            branches.add(new Case.Branch(tests.get(i), Converted.to(type, values.get(i), line)));
        }
        return new Case(type, List.copyOf(branches), Converted.to(type, values.get(tests.size()), line));
    }

    private static Arithmetic.Operator operator(BinaryExpression.Operator operator) {
        return switch (operator) {
            case ADD -> Arithmetic.Operator.ADD;
            case SUBTRACT -> Arithmetic.Operator.SUBTRACT;
            case MULTIPLY -> Arithmetic.Operator.MULTIPLY;
            case DIVIDE -> Arithmetic.Operator.DIVIDE;
            case MODULO -> Arithmetic.Operator.MODULO;
            case BITWISE_AND -> Arithmetic.Operator.BITWISE_AND;
            case BITWISE_OR -> Arithmetic.Operator.BITWISE_OR;
            case BITWISE_XOR -> Arithmetic.Operator.BITWISE_XOR;
        };
    }
}
