package org.ekmsim.tsql.tree;

import static org.ekmsim.tsql.tree.NameTrees.NOWHERE;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
import org.ekmsim.tsql.expression.ScalarSubquery;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.expression.UnaryExpression;
import org.ekmsim.tsql.expression.VariableReference;

/** Values made from the constructors of their nodes, down to a depth. */
final class ExpressionTrees {

    private ExpressionTrees() {}

    static Arbitrary<Expression> value(int depth) {
        if (depth == 0) {
            return Arbitraries.oneOf(literal(), name());
        }
        Arbitrary<Expression> inner = Arbitraries.lazy(() -> value(depth - 1));
        return Arbitraries.oneOf(
                literal(),
                name(),
                operation(inner),
                conversion(inner),
                call(inner),
                caseOf(inner, depth),
                subquery(depth));
    }

    private static Arbitrary<Expression> literal() {
        Arbitrary<Expression> text = Combinators.combine(stringValue(), Arbitraries.of(true, false))
                .as((value, national) -> new StringLiteral(NOWHERE, value, national, false));
        Arbitrary<Expression> binary = Arbitraries.bytes()
                .array(byte[].class)
                .ofMaxSize(5)
                .map(bytes -> new BinaryLiteral(NOWHERE, bytes, false));
        return Arbitraries.oneOf(
                text,
                binary,
                Arbitraries.of("0", "12", "99999999999").map(digits -> number(digits, NumberLiteral.Kind.INTEGER)),
                Arbitraries.of("1.5", ".5", "2.").map(digits -> number(digits, NumberLiteral.Kind.DECIMAL)),
                Arbitraries.of("1e3", "2.5E-2").map(digits -> number(digits, NumberLiteral.Kind.FLOAT)),
                Arbitraries.of("0", "12.50").map(digits -> number(digits, NumberLiteral.Kind.MONEY)),
                Arbitraries.create(() -> new NullLiteral(NOWHERE)));
    }

    // A backslash before a line break would join the lines, as it does on the server, so no such value can be written.
    private static Arbitrary<String> stringValue() {
        return Arbitraries.oneOf(
                        Arbitraries.of("", "it's", "a\nb", "--", "/*"),
                        Arbitraries.strings().ofMaxLength(10))
                .filter(value -> !value.contains("\\\n") && !value.contains("\\\r\n"));
    }

    private static Expression number(String text, NumberLiteral.Kind kind) {
        return new NumberLiteral(NOWHERE, text, kind);
    }

    private static Arbitrary<Expression> name() {
        return Arbitraries.oneOf(
                NameTrees.objectName().map(name -> new ColumnReference(NOWHERE, name)),
                NameTrees.variable().map(name -> new VariableReference(NOWHERE, name)),
                Arbitraries.of("@@SPID", "@@ROWCOUNT").map(name -> new GlobalVariable(NOWHERE, name)));
    }

    private static Arbitrary<Expression> operation(Arbitrary<Expression> inner) {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(BinaryExpression.Operator.class), inner, inner)
                        .as((operator, left, right) -> new BinaryExpression(NOWHERE, operator, left, right)),
                Combinators.combine(Arbitraries.of(UnaryExpression.Operator.class), inner)
                        .as((operator, operand) -> new UnaryExpression(NOWHERE, operator, operand)),
                inner.map(operand ->
                        new CollateExpression(NOWHERE, operand, NameTrees.identifier("Latin1_General_BIN"))));
    }

    private static Arbitrary<Expression> conversion(Arbitrary<Expression> inner) {
        Arbitrary<Boolean> attempt = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(inner, NameTrees.dataType(), attempt)
                        .as((operand, type, tried) -> new CastExpression(NOWHERE, operand, type, tried)),
                Combinators.combine(NameTrees.dataType(), inner, inner.injectNull(0.5), attempt)
                        .as((type, operand, style, tried) ->
                                new ConvertExpression(NOWHERE, type, operand, style, tried)));
    }

    private static Arbitrary<Expression> call(Arbitrary<Expression> inner) {
        Arbitrary<List<Expression>> some = inner.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                inner.list().ofMaxSize(3).map(arguments -> called("f", arguments, FunctionCall.Form.PLAIN)),
                some.map(arguments -> called("COALESCE", arguments, FunctionCall.Form.PLAIN)),
                inner.map(argument -> called("COUNT", List.of(argument), FunctionCall.Form.DISTINCT)),
                Arbitraries.create(() -> called("COUNT", List.of(), FunctionCall.Form.STAR)),
                Arbitraries.create(() -> called("SYSTEM_USER", List.of(), FunctionCall.Form.BARE)));
    }

    private static Expression called(String name, List<Expression> arguments, FunctionCall.Form form) {
        return new FunctionCall(NOWHERE, NameTrees.objectName(name), arguments, form);
    }

    private static Arbitrary<Expression> caseOf(Arbitrary<Expression> inner, int depth) {
        Arbitrary<CaseExpression.When> simple =
                Combinators.combine(inner, inner).as(CaseExpression.When::new);
        Arbitrary<CaseExpression.When> searched =
                Combinators.combine(ConditionTrees.condition(depth - 1), inner).as(CaseExpression.When::new);
        return Arbitraries.oneOf(
                Combinators.combine(inner, simple.list().ofMinSize(1).ofMaxSize(2), inner.injectNull(0.5))
                        .as((operand, whens, otherwise) -> new CaseExpression(NOWHERE, operand, whens, otherwise)),
                Combinators.combine(searched.list().ofMinSize(1).ofMaxSize(2), inner.injectNull(0.5))
                        .as((whens, otherwise) -> new CaseExpression(NOWHERE, null, whens, otherwise)));
    }

    private static Arbitrary<Expression> subquery(int depth) {
        return Arbitraries.lazy(() -> QueryTrees.query(depth - 1)).map(query -> new ScalarSubquery(NOWHERE, query));
    }
}
