package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ekmsim.tsql.cursor.CursorOption;
import org.ekmsim.tsql.expression.BinaryExpression;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.DataType;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;

/** Decisions and checks of T-SQL as a programming language: labels, cursors, variables and SET. */
abstract class ProgramActions extends TableActions {

    private static final Set<String> OFFSET_KEYWORDS =
            Set.of("COMPUTE", "EXECUTE", "FROM", "ORDER", "PARAM", "PROCEDURE", "SELECT", "STATEMENT", "TABLE");

    /** A token that ends a list of statements. */
    boolean isEndOfBlock() {
        int kind = tokenAhead(1).kind;
        return kind == END || kind == EOF;
    }

    boolean isLabel() {
        return tokenAhead(2).kind == COLON && isName(tokenAhead(1));
    }

    /** Whether OPEN or CLOSE is about a key. */
    boolean isKeyAhead() {
        return isWord("SYMMETRIC", "MASTER") && tokenAhead(2).kind == KEY || isWord("ALL");
    }

    /** Whether the name just read is the word GLOBAL before a cursor's name. */
    boolean isGlobalCursor() {
        return isWord(tokenAhead(0), "GLOBAL") && isName(tokenAhead(1)) && !isLabel();
    }

    boolean isFetchDirection() {
        int second = tokenAhead(2).kind;
        return isWord("NEXT", "PRIOR", "FIRST", "LAST") && second == FROM
                || isWord("ABSOLUTE", "RELATIVE")
                        && (second == UNSIGNED_INTEGER_LITERAL || second == VARIABLE || second == MINUS);
    }

    /** FOR UPDATE after a query that is no cursor's: number 1003. */
    void checkNoCursorClause() {
        Token next = tokenAhead(1);
        if (next.kind == FOR && isWord(tokenAhead(2), "UPDATE")) {
            throw error(1003, next, String.valueOf(next.beginLine), "FOR UPDATE", "DECLARE CURSOR");
        }
    }

    CursorOption cursorOption(Token word) {
        return Arrays.stream(CursorOption.values())
                .filter(option -> option.name().equals(upper(word)))
                .findFirst()
                .orElseThrow(() -> near(word));
    }

    boolean isTableVariable() {
        int second = tokenAhead(2).kind;
        return tokenAhead(1).kind == VARIABLE && (second == TABLE || second == AS && tokenAhead(3).kind == TABLE);
    }

    /** A column of type timestamp needs no name: it is called like its type. */
    boolean isTimestampColumn(Identifier name) {
        return name.value().equalsIgnoreCase("timestamp")
                && switch (tokenAhead(1).kind) {
                    case COMMA, RPAREN, NOT, NULL -> true;
                    default -> false;
                };
    }

    DataType timestampType() {
        return new DataType(tokenPosition(0), "timestamp", null, null, null, false);
    }

    static DataType cursorType(Token word) {
        return new DataType(position(word), DataType.CURSOR, null, null, null, false);
    }

    /** A cursor can only be assigned with a plain equals sign. */
    void requirePlainAssignment(BinaryExpression.@Nullable Operator operator) {
        if (operator != null) {
            throw near(tokenAhead(1));
        }
    }

    boolean isValueOption() {
        return SessionOptions.hasValue(upper(tokenAhead(1))) && !isWord(tokenAhead(2), "OFF");
    }

    /** An option that is ON or OFF: number 195 for a word that is none. */
    String sessionOption(Token word) {
        String option = upper(word);
        if (!SessionOptions.isSwitch(option)) {
            throw error(195, word, word.image, "SET option");
        }
        return option;
    }

    /** The value of an option; DEADLOCK_PRIORITY has words of its own. */
    Expression optionValue(String option, Expression value, Token word) {
        if (option.equals("DEADLOCK_PRIORITY")
                && value instanceof StringLiteral
                && !isWord(word, "LOW", "NORMAL", "HIGH")) {
            throw near(word);
        }
        return value;
    }

    void applyWhileParsing(List<String> options, boolean on) {
        if (options.contains("QUOTED_IDENTIFIER")) {
            quotedIdentifiers(on);
        }
    }

    String statisticsKind(Token word) {
        if (!isWord(word, "IO", "PROFILE", "TIME", "XML")) {
            throw near(word);
        }
        return upper(word);
    }

    /** Reads a keyword of SET OFFSETS, reserved or not. */
    String offsetKeyword() {
        Token word = tokenAhead(1);
        if (word.kind == EOF || !OFFSET_KEYWORDS.contains(upper(word))) {
            throw near(word);
        }
        return upper(nextToken());
    }
}
