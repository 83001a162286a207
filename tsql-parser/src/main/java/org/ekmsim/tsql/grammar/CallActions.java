package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ekmsim.tsql.expression.CastExpression;
import org.ekmsim.tsql.expression.ColumnReference;
import org.ekmsim.tsql.expression.Comparison;
import org.ekmsim.tsql.expression.ConvertExpression;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.FunctionCall;
import org.ekmsim.tsql.expression.MethodCall;
import org.ekmsim.tsql.expression.OdbcEscape;
import org.ekmsim.tsql.expression.PseudoColumn;
import org.ekmsim.tsql.expression.QuantifiedComparison;
import org.ekmsim.tsql.expression.QuantifiedComparison.Quantifier;
import org.ekmsim.tsql.expression.ScalarSubquery;
import org.ekmsim.tsql.expression.StaticMethodCall;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.expression.TrimExpression;
import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/** Decisions and nodes of calls and of values with members. */
abstract class CallActions extends DatabaseActions {

    // The names of methods are case-sensitive, those of functions are not.
    private static final Set<String> XML_METHODS = Set.of("exist", "modify", "nodes", "query", "value");

    private static final String[] PSEUDO_COLUMNS = {
        "$ACTION", "$EDGE_ID", "$FROM_ID", "$IDENTITY", "$NODE_ID", "$ROWGUID", "$TO_ID", "IDENTITYCOL", "ROWGUIDCOL"
    };

    int kind(int distance) {
        return tokenAhead(distance).kind;
    }

    /** Error 102 or 156 at a word that is none of these. */
    void requireWord(Token word, String... known) {
        if (!isWord(word, known)) {
            throw near(word);
        }
    }

    static boolean isNamed(ObjectName name, String... words) {
        return name.parts().size() == 1
                && Arrays.stream(words)
                        .anyMatch(word -> word.equalsIgnoreCase(name.name().value()));
    }

    boolean isIif(ObjectName name) {
        return isNamed(name, "IIF");
    }

    boolean isSpecialCall(ObjectName name) {
        return kind(1) == LPAREN && isNamed(name, "TRIM", "PARSE", "TRY_PARSE", "JSON_ARRAY", "JSON_OBJECT");
    }

    /** A function call, or a method call where the name is a column's followed by a method of xml. */
    Expression call(ObjectName name, List<Expression> arguments, FunctionCall.Form form) {
        List<Identifier> parts = name.parts();
        boolean method = parts.size() > 1
                && XML_METHODS.contains(name.name().value())
                && !arguments.isEmpty()
                && arguments.stream().allMatch(StringLiteral.class::isInstance);
        if (!method) {
            return new FunctionCall(name.getParserPosition(), name, arguments, form);
        }
        ObjectName column = new ObjectName(name.getParserPosition(), parts.subList(0, parts.size() - 1));
        Expression operand = new ColumnReference(name.getParserPosition(), column);
        return new MethodCall(name.getParserPosition(), operand, name.name(), false, arguments);
    }

    FunctionCall plainCall(Expression function) {
        if (function instanceof FunctionCall call) {
            return call;
        }
        throw near(tokenAhead(0));
    }

    /** Whether a dot and a member follow a value that may have members. */
    boolean isMemberOf(Expression operand) {
        return kind(1) == DOT
                && isName(tokenAhead(2))
                && (operand instanceof VariableReference
                        || operand instanceof MethodCall
                        || operand instanceof StaticMethodCall
                        || operand instanceof FunctionCall
                        || operand instanceof CastExpression
                        || operand instanceof ConvertExpression
                        || operand instanceof ScalarSubquery);
    }

    Expression member(Expression operand, Identifier name, @Nullable List<Expression> arguments) {
        return limited(new MethodCall(
                operand.getParserPosition(),
                operand,
                name,
                arguments == null,
                arguments == null ? List.of() : arguments));
    }

    /** A property of a type is written in brackets. */
    boolean isStaticMember() {
        return kind(1) == DOUBLE_COLON
                && (isName(tokenAhead(2)) && kind(3) == LPAREN || kind(2) == BRACKET_QUOTED_IDENTIFIER);
    }

    Expression staticMember(ObjectName type, Identifier name, @Nullable List<Expression> arguments) {
        return limited(new StaticMethodCall(
                type.getParserPosition(), type, name, arguments == null, arguments == null ? List.of() : arguments));
    }

    Expression quantified(Comparison.Operator operator, Expression left, boolean all, QueryExpression query) {
        return limited(new QuantifiedComparison(
                left.getParserPosition(), operator, left, all ? Quantifier.ALL : Quantifier.ANY, query));
    }

    boolean isAtTimeZone() {
        return isWord("AT") && isWord(tokenAhead(2), "TIME") && isWord(tokenAhead(3), "ZONE");
    }

    boolean isCollateOrZone() {
        return kind(1) == COLLATE || isAtTimeZone();
    }

    boolean isNextValue() {
        return kind(1) == NEXT && isWord(tokenAhead(2), "VALUE") && kind(3) == FOR;
    }

    Expression odbcEscape(Token brace, Expression operand) {
        String word = brace.image.replace("{", "").strip().toLowerCase(Locale.ROOT);
        return new OdbcEscape(position(brace), word, operand);
    }

    Expression pseudoColumn(Token word) {
        if (!isWord(word, PSEUDO_COLUMNS)) {
            throw error(126, word, word.image);
        }
        return new PseudoColumn(position(word), upper(word));
    }

    boolean isTrimSide() {
        return isWord("LEADING", "TRAILING", "BOTH")
                && switch (kind(2)) {
                    case RPAREN, FROM, COMMA, DOT, DOUBLE_PERIOD, PLUS, LPAREN, COLLATE -> false;
                    default -> true;
                };
    }

    Expression trim(ObjectName name, @Nullable Token side, Expression first, @Nullable Expression operand) {
        if (operand != null) {
            return new TrimExpression(name.getParserPosition(), side == null ? null : upper(side), first, operand);
        }
        if (side != null) {
            throw near(tokenAhead(0));
        }
        return new FunctionCall(name.getParserPosition(), name, List.of(first), FunctionCall.Form.PLAIN);
    }

    /** Whether a member of JSON_OBJECT or JSON_ARRAY follows, and not their end. */
    boolean isJsonMember() {
        return kind(1) != RPAREN && !(kind(2) == ON && (kind(1) == NULL || isWord("ABSENT")));
    }

    /** DEFAULT is an argument of users' functions only, which have a schema before their name. */
    void requireQualified(ObjectName function) {
        requireValue(function.parts().size() > 1);
    }

    /** DEFAULT where only a value may stand. */
    void requireValue(boolean defaultAllowed) {
        if (!defaultAllowed && kind(1) == DEFAULT_) {
            throw near(tokenAhead(1));
        }
    }
}
