package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.EOF;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.SyntaxError;
import org.ekmsim.tsql.UnmodelledConstruct;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.StringLiteral;

/** Syntax errors in SQL Server's numbers, and refusals by name of what is not modelled. */
abstract class Refusals extends ParserState {

    /** The error SQL Server reports at a token: 156 near a reserved word, else 102; at the end, near the last token. */
    SyntaxException near(Token token) {
        return new SyntaxException(SyntaxErrors.near(token, tokenAhead(0)));
    }

    SyntaxException error(int number, Token token, String... arguments) {
        return new SyntaxException(
                new SyntaxError(number, 15, 1, token.beginLine, token.beginColumn, List.of(arguments), false));
    }

    /** Error 102 whatever the token is. */
    SyntaxException incorrectNear(Token token) {
        return error(102, token, SyntaxErrors.text(token));
    }

    void refuse(String construct) {
        refuse(construct, position(tokenAhead(0)));
    }

    void refuse(String construct, SqlParserPos at) {
        throw new UnmodelledException(new UnmodelledConstruct(construct, at.getLineNum(), at.getColumnNum()));
    }

    /** Refuses the statement whose first word was just read. */
    void refuseStatement() {
        Token first = tokenAhead(0);
        refuse(UnmodelledNames.statement(first, tokenAhead(1), tokenAhead(2), tokenAhead(3)));
    }

    void allowCondition(boolean allowed) {
        if (!allowed) {
            throw near(tokenAhead(0));
        }
    }

    boolean isUnmodelledObject() {
        return tokenAhead(1).kind != EOF && UnmodelledNames.isObject(tokenAhead(1), tokenAhead(2), tokenAhead(3));
    }

    void refuseObject(String verb, SqlParserPos start) {
        refuse(verb + " " + UnmodelledNames.object(tokenAhead(1), tokenAhead(2), tokenAhead(3), tokenAhead(4)), start);
    }

    void throwUnknownObject(Token word) {
        throw error(343, word, word.image);
    }

    void requireVersion(int version, Token word) {
        if (majorVersion() < version) {
            throw near(word);
        }
    }

    /** Number 4145 where a value stands and a condition must. */
    Condition condition(Expression expression) {
        if (expression instanceof Condition condition) {
            return condition;
        }
        Token next = tokenAhead(1);
        Token named = next.kind == EOF ? tokenAhead(0) : next;
        throw error(4145, named, SyntaxErrors.text(named));
    }

    StringLiteral notEmpty(StringLiteral identity, Token word) {
        if (identity.value().isEmpty()) {
            throw incorrectNear(word);
        }
        return identity;
    }

    /** Near a second IDENTITY the server reports 102 although the word is reserved. */
    void refuseSecondIdentity() {
        if (isWord("IDENTITY")) {
            throw incorrectNear(tokenAhead(1));
        }
    }

    /** THROW and WITH need a semicolon before them: numbers 102 and 319. */
    void checkSeparated() {
        Token next = tokenAhead(1);
        boolean throwing = next.kind == TsqlGrammarConstants.THROW;
        if ((throwing || next.kind == TsqlGrammarConstants.WITH) && !mayStartFreely(tokenAhead(0))) {
            throw throwing ? near(next) : error(319, next);
        }
    }

    private static boolean mayStartFreely(Token previous) {
        return previous.image == null
                || previous.kind == TsqlGrammarConstants.SEMICOLON
                || previous.kind == TsqlGrammarConstants.COLON
                || isWord(previous, "AS", "BEGIN", "TRY", "CATCH");
    }
}
