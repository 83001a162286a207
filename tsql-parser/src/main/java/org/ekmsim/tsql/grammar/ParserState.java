package org.ekmsim.tsql.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlAbstractParserImpl;
import org.apache.calcite.sql.parser.SqlParseException;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.ParseOptions;
import org.ekmsim.tsql.SyntaxError;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Keywords;

/** What the generated parser knows beside its tokens: the options and how deep it is. */
abstract class ParserState extends SqlAbstractParserImpl {

    // Levels of operators, loosest first; the production Operand is called with the loosest it may take.
    static final int LEVEL_OR = 1;
    static final int LEVEL_AND = 2;
    static final int LEVEL_NOT = 3;
    static final int LEVEL_PREDICATE = 4;
    static final int LEVEL_ADDITIVE = 5;
    static final int LEVEL_MULTIPLICATIVE = 6;
    static final int LEVEL_PRIMARY = 7;

    // Both keep recursion, here and over the finished tree, well inside a default thread stack.
    private static final int MAX_NESTING = 300;
    private static final int MAX_HEIGHT = 1000;

    private int majorVersion = 16;
    private int nesting;
    private int links;
    private int statements;
    private int outermost;

    void configure(ParseOptions options) {
        majorVersion = options.majorVersion();
        quotedIdentifiers(options.quotedIdentifiers());
    }

    abstract Token tokenAhead(int distance);

    /** The token after another one: for looking far ahead, which counting from the start each time makes slow. */
    abstract Token following(Token before);

    /** The first token from this one on that is no semicolon. */
    Token pastSemicolons(Token first) {
        Token token = first;
        while (token.kind == TsqlGrammarConstants.SEMICOLON) {
            token = following(token);
        }
        return token;
    }

    /** Takes the next token, whatever it is. */
    abstract Token nextToken();

    /** Sets what double quotes make; SET QUOTED_IDENTIFIER works while a batch is parsed, not when it runs. */
    abstract void quotedIdentifiers(boolean on);

    int majorVersion() {
        return majorVersion;
    }

    void startStatement() {
        nesting = 0;
        links = 0;
        outermost = 1;
        statements++;
    }

    /** The statements that follow are those of a module. */
    void enterModule() {
        outermost = nesting + 1;
    }

    void leaveModule() {
        outermost = 1;
    }

    boolean isInsideModule() {
        return outermost > 1;
    }

    /** Whether the statement being read stands in another one, a module's own list apart. */
    boolean isInsideBlock() {
        return nesting > outermost;
    }

    boolean isFirstStatement() {
        return statements == 1 && !isInsideModule();
    }

    void enter() {
        if (++nesting > MAX_NESTING) {
            throw tooDeep();
        }
    }

    void leave() {
        nesting--;
    }

    /** Counts one more query or table chained to the others of the statement. */
    void countLink() {
        if (++links > MAX_HEIGHT) {
            throw tooDeep();
        }
    }

    <E extends Expression> E limited(E expression) {
        if (expression.height() > MAX_HEIGHT) {
            throw tooDeep();
        }
        return expression;
    }

    private SyntaxException tooDeep() {
        Token token = tokenAhead(1);
        return new SyntaxException(new SyntaxError(191, 15, 1, token.beginLine, token.beginColumn, List.of(), true));
    }

    static SqlParserPos position(Token token) {
        return new SqlParserPos(token.beginLine, token.beginColumn, token.endLine, token.endColumn);
    }

    SqlParserPos tokenPosition(int distance) {
        return position(tokenAhead(distance));
    }

    static String upper(Token token) {
        return token.image.toUpperCase(Locale.ROOT);
    }

    boolean isWord(String... words) {
        return isWord(tokenAhead(1), words);
    }

    static boolean isWord(Token token, String... words) {
        return Arrays.stream(words).anyMatch(word -> word.equalsIgnoreCase(token.image));
    }

    /** Whether the token can be a name. */
    static boolean isName(Token token) {
        return token.kind == TsqlGrammarConstants.IDENTIFIER
                || token.kind == TsqlGrammarConstants.BRACKET_QUOTED_IDENTIFIER
                || token.kind == TsqlGrammarConstants.DOUBLE_QUOTED
                || token.kind != TsqlGrammarConstants.EOF && Keywords.isContextual(token.image);
    }

    @Override
    public SqlNode parseArray() {
        throw new IllegalStateException("T-SQL has no arrays");
    }

    @Override
    public Metadata getMetadata() {
        throw new IllegalStateException("Calcite's keyword metadata does not describe T-SQL");
    }

    @Override
    public SqlParseException normalizeException(Throwable problem) {
        return new SqlParseException(problem.getMessage(), tokenPosition(1), null, null, problem);
    }
}
