package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.*;

import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.FunctionCall;
import org.ekmsim.tsql.expression.MethodCall;
import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.query.GroupBy;
import org.ekmsim.tsql.query.MethodTable;
import org.ekmsim.tsql.query.QueryHint;
import org.ekmsim.tsql.query.RowsetColumn;
import org.ekmsim.tsql.query.TableFunction;
import org.ekmsim.tsql.query.TableSource;
import org.ekmsim.tsql.query.VariableTable;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/** Decisions and nodes of queries: table sources, hints, windows, FOR and GROUP BY. */
abstract class QueryActions extends CallActions {

    boolean isForClause() {
        return kind(1) == FOR && isWord(tokenAhead(2), "XML", "JSON", "BROWSE");
    }

    boolean isWithList() {
        return kind(1) == WITH && kind(2) == LPAREN;
    }

    boolean isWindowClause() {
        return isWord("WINDOW") && isName(tokenAhead(2)) && kind(3) == AS;
    }

    boolean isBaseWindow() {
        return isName(tokenAhead(1)) && !isWord("PARTITION", "ROWS", "RANGE");
    }

    boolean isGroupingSet() {
        return kind(2) == LPAREN && isWord("ROLLUP", "CUBE") || isWord("GROUPING") && isWord(tokenAhead(2), "SETS");
    }

    GroupBy.Kind groupingKind(Token word) {
        return isWord(word, "GROUPING") ? GroupBy.Kind.GROUPING_SETS : GroupBy.Kind.valueOf(upper(word));
    }

    boolean isWithRollup() {
        return kind(1) == WITH && isWord(tokenAhead(2), "ROLLUP", "CUBE");
    }

    boolean isSystemTime() {
        return kind(1) == FOR && isWord(tokenAhead(2), "SYSTEM_TIME");
    }

    /** Whether the next word can only be an alias. */
    boolean isAlias() {
        return kind(1) == AS || isName(tokenAhead(1)) && kind(2) != COLON && !isWindowClause() && !isWord("USING");
    }

    boolean isColumnAliases() {
        return kind(1) == LPAREN && isName(tokenAhead(2)) && (kind(3) == COMMA || kind(3) == RPAREN);
    }

    /** Whether a name and nothing else stands before the closing parenthesis. */
    boolean isOnlyName() {
        int at = 1;
        while (at < 8 && isName(tokenAhead(at)) && kind(at + 1) == DOT) {
            at += 2;
        }
        return isName(tokenAhead(at)) && kind(at + 1) == RPAREN;
    }

    boolean isTableFunction() {
        return kind(1) == LPAREN && !isBareHint();
    }

    /** Functions in FROM whose arguments are a language of their own. */
    void refuseTableFunction(ObjectName name) {
        if (isNamed(name, "CHANGETABLE", "PREDICT", "AI_GENERATE_CHUNKS")) {
            refuse(upper(tokenAhead(0)));
        }
    }

    TableSource functionSource(
            ObjectName name,
            List<Expression> arguments,
            List<RowsetColumn> schema,
            @Nullable Identifier alias,
            List<Identifier> columns) {
        Expression call = call(name, arguments, FunctionCall.Form.PLAIN);
        return call instanceof MethodCall method
                ? new MethodTable(name.getParserPosition(), method, alias, columns)
                : new TableFunction(name.getParserPosition(), name, arguments, schema, alias, columns);
    }

    TableSource variableSource(
            VariableReference variable,
            @Nullable Expression method,
            @Nullable Identifier alias,
            List<Identifier> columns) {
        return method instanceof MethodCall call
                ? new MethodTable(variable.getParserPosition(), call, alias, columns)
                : new VariableTable(variable.getParserPosition(), variable.name(), alias, columns);
    }

    /** Whether hints in parentheses follow without WITH. */
    boolean isBareHint() {
        return kind(1) == LPAREN
                && (kind(2) == INDEX
                        || kind(2) == HOLDLOCK
                        || Hints.isTableHint(tokenAhead(2)) && (kind(3) == RPAREN || kind(3) == COMMA));
    }

    boolean isTableHint() {
        return isBareHint() || isWithList();
    }

    /** Number 1018 for an index hint without WITH. */
    void refuseBareIndex() {
        if (!isWord(tokenAhead(0), "WITH") && kind(2) == INDEX) {
            throw error(1018, tokenAhead(2), tokenAhead(2).image);
        }
    }

    void requireTableHint(Token word) {
        if (!Hints.isTableHint(word)) {
            throw error(321, word, word.image);
        }
    }

    void requireMode(Token format, Token mode) {
        if (isWord(format, "JSON")) {
            requireWord(mode, "AUTO", "PATH");
        } else {
            requireWord(mode, "AUTO", "EXPLICIT", "PATH", "RAW");
        }
    }

    /** The words of a directive of FOR XML or FOR JSON. */
    String directive(Token format, Token first, @Nullable Token second) {
        String words = words(first, second);
        if (!Hints.isDirective(isWord(format, "XML"), words)) {
            throw near(second == null ? first : second);
        }
        return words;
    }

    QueryHint queryHint(Token first, @Nullable Token second, boolean equals, @Nullable Expression value) {
        String words = words(first, second);
        if (!Hints.isQueryHint(words, equals, value != null)) {
            throw near(first);
        }
        return new QueryHint.Words(words, equals, value);
    }

    private static String words(Token first, @Nullable Token second) {
        return second == null ? upper(first) : upper(first) + " " + upper(second);
    }

    boolean isTextInParentheses() {
        return kind(1) == LPAREN && (kind(2) == QUOTED_STRING || kind(2) == PREFIXED_STRING_LITERAL);
    }

    boolean isWithinGroup() {
        return isWord("WITHIN") && kind(2) == GROUP;
    }

    boolean isNullTreatment() {
        return isWord("IGNORE", "RESPECT") && isWord(tokenAhead(2), "NULLS");
    }

    boolean isLanguage() {
        return kind(1) == COMMA && isWord(tokenAhead(2), "LANGUAGE");
    }
}
