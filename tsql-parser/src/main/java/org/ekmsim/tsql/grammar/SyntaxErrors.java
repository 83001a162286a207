package org.ekmsim.tsql.grammar;

import java.util.List;
import org.ekmsim.tsql.SyntaxError;
import org.ekmsim.tsql.tree.Keywords;

/** From a token the parser could not use to the error SQL Server reports for it. */
final class SyntaxErrors {

    private SyntaxErrors() {}

    /** The error at a token; the end of the batch is reported near the last token before it. */
    static SyntaxError near(Token token, Token last) {
        if (token.kind == TsqlGrammarConstants.EOF) {
            return at(102, last, text(last));
        }
        if (isUnclosed(token)) {
            return at(105, token, text(token));
        }
        return Keywords.isReserved(token.image) ? at(156, token, token.image) : at(102, token, text(token));
    }

    static boolean isUnclosed(Token token) {
        return token.kind == TsqlGrammarConstants.UNCLOSED_STRING
                || token.kind == TsqlGrammarConstants.UNCLOSED_BRACKET
                || token.kind == TsqlGrammarConstants.UNCLOSED_DOUBLE_QUOTED;
    }

    static SyntaxError at(int number, Token token, String... arguments) {
        return new SyntaxError(
                number, 15, 1, Math.max(1, token.beginLine), Math.max(1, token.beginColumn), List.of(arguments), false);
    }

    static SyntaxError inferred(SyntaxError error) {
        return new SyntaxError(
                error.number(), error.level(), error.state(), error.line(), error.column(), error.arguments(), true);
    }

    /** A token as messages show it: without the quotes or brackets around it. */
    static String text(Token token) {
        String image = token.image;
        return switch (token.kind) {
            case TsqlGrammarConstants.QUOTED_STRING, TsqlGrammarConstants.PREFIXED_STRING_LITERAL ->
                inner(image, image.startsWith("\"") ? "\"" : "'");
            case TsqlGrammarConstants.DOUBLE_QUOTED -> inner(image, "\"");
            case TsqlGrammarConstants.BRACKET_QUOTED_IDENTIFIER ->
                image.substring(1, image.length() - 1).replace("]]", "]");
            case TsqlGrammarConstants.UNCLOSED_STRING -> image.substring(image.indexOf('\'') + 1);
            case TsqlGrammarConstants.UNCLOSED_BRACKET, TsqlGrammarConstants.UNCLOSED_DOUBLE_QUOTED ->
                image.substring(1);
            // The server reads these as two tokens, which may even stand apart.
            case TsqlGrammarConstants.LE,
                    TsqlGrammarConstants.GE,
                    TsqlGrammarConstants.NE,
                    TsqlGrammarConstants.NE2,
                    TsqlGrammarConstants.NOT_LESS,
                    TsqlGrammarConstants.NOT_GREATER -> image.substring(0, 1);
            default -> image == null ? "" : image;
        };
    }

    private static String inner(String image, String quote) {
        return image.substring(image.indexOf(quote) + 1, image.length() - 1).replace(quote + quote, quote);
    }
}
