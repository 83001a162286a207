<#-- The parser class: Calcite's shell over our actions, without what serves only Calcite's own productions. -->
<#-- Errors are told from the token that did not fit; what JavaCC would record for its own messages nobody reads. -->
<@patch from="    STATIC = false;" to="    STATIC = false;
    ERROR_REPORTING = false;"/>
<@patch from="extends SqlAbstractParserImpl" to="extends ParserActions"/>
<@cut from="import org.apache.calcite.avatica.util.TimeUnit;" upto="import org.apache.calcite.sql.SqlNode;"/>
<@cut from="import org.apache.calcite.sql.SqlNumericLiteral;" upto="import org.apache.calcite.sql.parser.SqlAbstractParserImpl;"/>
<@cut from="import org.apache.calcite.sql.parser.SqlParseException;" upto="import org.apache.calcite.sql.parser.SqlParserImplFactory;"/>
<@cut from="import org.apache.calcite.sql.parser.SqlParserUtil;" upto="import org.apache.calcite.sql.validate.SqlConformance;"/>
<@cut from="import org.apache.calcite.sql.validate.SqlConformanceEnum;" upto="import org.apache.calcite.util.SourceStringReader;"/>
<@cut from="import org.apache.calcite.util.Util;" upto="import java.io.Reader;"/>
<@cut from="import static org.apache.calcite.util.Static.RESOURCE;" upto="/**\n * SQL parser, generated"/>
<@patch from="{@link SqlParser}" to="{@link org.ekmsim.tsql.TsqlParser}"/>
<@cut from="    private static final Logger LOGGER" upto="    private Casing unquotedCasing;"/>
<@cut from="    private int rowValueStarCount;" upto="    /**\n     * {@link SqlParserImplFactory}"/>
<@cut from="    public SqlParseException normalizeException" upto="    public void setTabSize"/>
<@cut from="    public SqlNode parseArray()" upto="PARSER_END(TsqlGrammar)"/>
<@patch from="PARSER_END(TsqlGrammar)" to="    @Override
    protected SqlParserPos getPos() {
        return position(token);
    }

    @Override
    Token nextToken() {
        return getNextToken();
    }

    @Override
    Token following(Token before) {
        if (before.next == null) {
            before.next = token_source.getNextToken();
        }
        return before.next;
    }

    @Override
    Token tokenAhead(int distance) {
        return getToken(distance);
    }

    /** Puts the parser on the first token for which the test holds, at the earliest the one after the next. */
    void skipTo(java.util.function.Predicate<Token> test) {
        do {
            getNextToken();
        } while (getToken(1).kind != EOF && !test.test(getToken(1)));
    }

    @Override
    void quotedIdentifiers(boolean on) {
        token_source.quotedIdentifiers = on;
    }

    /** A parser whose buffers hold this many characters at first; JavaCC's own are too large for a short text. */
    static TsqlGrammar withBuffer(Reader reader, int size) {
        SimpleCharStream characters = new SimpleCharStream(reader, 1, 1, size);
        characters.setTabSize(1);
        return new TsqlGrammar(new TsqlGrammarTokenManager(characters));
    }
}

PARSER_END(TsqlGrammar)"/>
<@cut from="/***************************************\n * Utility Codes for Semantic Analysis *" upto="/* LITERALS */"/>
