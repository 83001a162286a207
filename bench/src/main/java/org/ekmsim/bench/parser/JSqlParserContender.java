package org.ekmsim.bench.parser;

import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;

/** JSqlParser, with square brackets as quotes; the plain calls, without its thread for a timeout. */
final class JSqlParserContender implements Contender {

    @Override
    public String name() {
        return "JSqlParser 5.4";
    }

    @Override
    public Object parse(String statement) {
        try {
            return parser(statement).Statement();
        } catch (ParseException e) {
            throw new NotUnderstoodException(e);
        }
    }

    @Override
    public Object parseBatch(String batch) {
        try {
            return parser(batch).Statements();
        } catch (ParseException e) {
            throw new NotUnderstoodException(e);
        }
    }

    private static CCJSqlParser parser(String text) {
        return CCJSqlParserUtil.newParser(text).withSquareBracketQuotation(true);
    }
}
