package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.*;

import java.util.List;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Identifier;

/** The decisions of the grammar that need more than one token: what the generated parser extends. */
abstract class ParserActions extends ExecuteActions {

    private static final int FARTHEST_PARENTHESIS = 300;

    /** Whether the next token goes on with an operation at this level or a tighter one. */
    boolean continuesWith(Expression left, int least, boolean conditionAllowed) {
        boolean value = !(left instanceof Condition);
        return switch (kind(1)) {
            case PLUS, MINUS, AMPERSAND, VERTICAL_BAR, CARET -> value && least <= LEVEL_ADDITIVE;
            case STAR, SLASH, PERCENT_REMAINDER -> value && least <= LEVEL_MULTIPLICATIVE;
            case EQ, NE, NE2, LT, LE, GT, GE, NOT_LESS, NOT_GREATER, IS, LIKE, IN, BETWEEN ->
                value && conditionAllowed && least <= LEVEL_PREDICATE;
            case NOT ->
                value && conditionAllowed && least <= LEVEL_PREDICATE && isWord(tokenAhead(2), "LIKE", "IN", "BETWEEN");
            case AND -> conditionAllowed && least <= LEVEL_AND && condition(left) != null;
            case OR -> conditionAllowed && least <= LEVEL_OR && condition(left) != null;
            default -> false;
        };
    }

    boolean isString() {
        int kind = kind(1);
        return kind == QUOTED_STRING || kind == PREFIXED_STRING_LITERAL;
    }

    boolean isNamePart(List<Identifier> parts) {
        return parts.size() < 4 && (kind(1) == DOT && isName(tokenAhead(2)) || kind(1) == DOUBLE_PERIOD);
    }

    /** Whether a query starts at the token, perhaps after parentheses. */
    boolean isQueryAhead(int distance) {
        int at = distance;
        while (kind(at) == LPAREN && at < distance + FARTHEST_PARENTHESIS) {
            at++;
        }
        return kind(at) == SELECT;
    }

    /** Whether the parenthesis just opened holds a query, and not joined tables of which the first is a query. */
    boolean isDerivedTable() {
        if (!isQueryAhead(1)) {
            return false;
        }
        int open = 0;
        while (kind(open + 1) == LPAREN) {
            open++;
        }
        int depth = open;
        Token token = tokenAhead(open + 1);
        while (open > 0 && token.kind != EOF) {
            depth += token.kind == LPAREN ? 1 : token.kind == RPAREN ? -1 : 0;
            token = following(token);
            if (depth < open) {
                // One of the parentheses before SELECT is closed; an alias after it makes it a table.
                if (token.kind == AS || isName(token)) {
                    return false;
                }
                open = depth;
            }
        }
        return true;
    }

    /** Whether a list of names in parentheses follows, and not a query. */
    boolean isNameList() {
        return kind(1) == LPAREN && !isQueryAhead(2);
    }

    boolean isSetOperator() {
        return isWord("UNION", "EXCEPT", "INTERSECT");
    }

    boolean isQualifiedStar() {
        int at = 1;
        while (at < 8 && isName(tokenAhead(at)) && kind(at + 1) == DOT) {
            at += 2;
        }
        return at > 1 && kind(at) == STAR;
    }

    boolean isVariableAssignment() {
        return kind(1) == VARIABLE
                && switch (kind(2)) {
                    case EQ, PLUS_EQ, MINUS_EQ, STAR_EQ, SLASH_EQ, PERCENT_EQ, AMPERSAND_EQ, BAR_EQ, CARET_EQ -> true;
                    default -> false;
                };
    }

    boolean isAliasAssignment() {
        return kind(2) == EQ && (isName(tokenAhead(1)) || isString());
    }

    boolean isEmptyParentheses() {
        return kind(1) == LPAREN && kind(2) == RPAREN;
    }

    /** Whether the next WITH belongs to the statement being read and does not start a common table expression. */
    boolean isWithClause() {
        return kind(1) == WITH && !(isName(tokenAhead(2)) && (kind(3) == LPAREN || kind(3) == AS));
    }

    /** A procedure may be called without EXEC only by the first statement of a batch. */
    boolean isCallWithoutExec() {
        Token next = tokenAhead(1);
        return tokenAhead(0).image == null
                && isName(next)
                && next.kind != THROW
                && next.kind != RECEIVE
                && kind(2) != COLON
                && !(isWord("ENABLE", "DISABLE") && kind(2) == TRIGGER);
    }

    boolean startsArgument() {
        return switch (kind(1)) {
            case UNSIGNED_INTEGER_LITERAL,
                    DECIMAL_NUMERIC_LITERAL,
                    APPROX_NUMERIC_LITERAL,
                    MONEY_LITERAL,
                    BINARY_LITERAL,
                    NULL,
                    VARIABLE,
                    GLOBAL_VARIABLE,
                    MINUS,
                    PLUS,
                    DEFAULT_ -> true;
            case THROW -> false;
            default -> isString() || isName(tokenAhead(1)) && kind(2) != COLON;
        };
    }

    boolean startsReturnValue() {
        return startsArgument()
                || switch (kind(1)) {
                    case LPAREN, TILDE, CASE, CONVERT, TRY_CONVERT, COALESCE, NULLIF -> true;
                    default -> false;
                };
    }

    boolean startsThrowArgument() {
        return kind(1) == UNSIGNED_INTEGER_LITERAL || kind(1) == VARIABLE || isString();
    }

    boolean isElseAhead() {
        return kind(1) == ELSE || kind(1) == SEMICOLON && kind(2) == ELSE;
    }

    boolean isEndOfEmptyBlock() {
        return pastSemicolons(tokenAhead(1)).kind == END;
    }

    boolean isTransactionName() {
        return kind(1) == VARIABLE || isName(tokenAhead(1)) && kind(1) != THROW && !isLabel();
    }
}
