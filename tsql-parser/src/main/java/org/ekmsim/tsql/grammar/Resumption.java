package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.*;

import java.util.HashSet;
import java.util.Set;

/**
 * Where reading goes on after a syntax error: at the next word that starts a statement. The blocks that the unread text
 * opened are remembered, so that their ends are no errors of their own.
 */
final class Resumption {

    private final TsqlGrammar parser;
    private int openBlocks;
    private boolean used;

    Resumption(TsqlGrammar parser) {
        this.parser = parser;
    }

    /**
     * Puts the parser before the next statement.
     *
     * @param before the last token before the statement that could not be read
     * @return the variables of the unread text
     */
    Set<String> skip(Token before) {
        used = true;
        Set<String> variables = new HashSet<>();
        Token first = before.next;
        Token last = parser.getToken(0);
        int depth = 0;
        for (Token token = before; token != last; ) {
            token = token.next;
            depth += pass(token, variables);
        }
        boolean progress = last != before;
        while (parser.getToken(1).kind != EOF
                && !(progress && StatementWords.starts(parser.getToken(1), parser.getToken(0), first, depth))) {
            depth += pass(parser.getNextToken(), variables);
            progress = true;
        }
        return variables;
    }

    /** Takes a token into account; answers how it changes the depth of parentheses. */
    private int pass(Token token, Set<String> variables) {
        switch (token.kind) {
            case VARIABLE -> variables.add(token.image);
            case BEGIN, CASE -> openBlocks += isTransaction(parser, token) ? 0 : 1;
            case END -> openBlocks = Math.max(0, openBlocks - 1);
            case LPAREN -> {
                return 1;
            }
            case RPAREN -> {
                return -1;
            }
            default -> {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isTransaction(TsqlGrammar parser, Token begin) {
        Token next = begin.next == null ? parser.getToken(1) : begin.next;
        return ParserState.isWord(next, "TRAN", "TRANSACTION", "DISTRIBUTED", "CONVERSATION", "DIALOG");
    }

    /** Passes over the ends of blocks whose beginning could not be read. */
    void closeBlocks() {
        boolean more = used;
        while (more) {
            Token next = parser.getToken(1);
            if (next.kind == END && openBlocks > 0) {
                parser.getNextToken();
                openBlocks--;
                more = passWord("TRY", "CATCH");
            } else if (next.kind == BEGIN && ParserState.isWord(parser.getToken(2), "CATCH")) {
                parser.getNextToken();
                openBlocks++;
                more = passWord("CATCH");
            } else {
                more = next.kind == ELSE || next.kind == SEMICOLON;
                if (more) {
                    parser.getNextToken();
                }
            }
        }
    }

    private boolean passWord(String... words) {
        if (ParserState.isWord(parser.getToken(1), words)) {
            parser.getNextToken();
        }
        return true;
    }
}
